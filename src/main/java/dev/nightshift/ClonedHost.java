package dev.nightshift;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.command.BackdropChoice;
import dev.nightshift.host.Persona;
import dev.nightshift.stage.scene.Backdrop;
import dev.nightshift.talent.vault.HostFile;
import java.io.IOException;
import java.util.random.RandomGenerator;

/**
 * A clone that may be shown for one use, from which hosts are made. Any thread; closed when no host of it plays any more.
 *
 * @param loan of what is in memory once however many shows the clone plays in
 */
record ClonedHost(Loan<LoadedClone> loan, LikenessPermit permit) implements AutoCloseable {
    /** The file's section with the film. */
    static final String FILM = "film";
    /** The file's section with all else. */
    static final String MODEL = "model";
    /** The model's section with the persona. */
    static final String PERSONA = "persona";

    /**
     * Reads a clone that nobody else needs, as it was filmed, some seconds of work.
     *
     * @param permit without which none of its hosts is drawn
     * @throws IOException when the file is damaged or holds no clone
     */
    static ClonedHost read(HostFile file, LikenessPermit permit) throws IOException {
        LoadedClone own = LoadedClone.read(file, BackdropChoice.OWN, false);
        return new ClonedHost(new Loan<>(own, own::close), permit);
    }

    Persona persona() {
        return loan.lent().persona();
    }

    /** What it stands before, with the face where it is most of the time. */
    Backdrop backdrop() {
        return loan.lent().backdrop();
    }

    /**
     * A host of its own for one room.
     *
     * @throws LikenessPermit.WithdrawnException when it may not be shown any more
     */
    Avatar avatar(RandomGenerator chance) {
        permit.require();
        return loan.lent().avatar(chance, permit);
    }

    @Override
    public void close() {
        loan.close();
    }
}
