package dev.nightshift;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.avatar.clone.CloneAvatar;
import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.avatar.clone.render.TextureBank;
import dev.nightshift.avatar.clone.speech.SpeakingMouth;
import dev.nightshift.command.BackdropChoice;
import dev.nightshift.host.Persona;
import dev.nightshift.stage.scene.Backdrop;
import dev.nightshift.studio.Enrolment;
import dev.nightshift.studio.film.Film;
import dev.nightshift.studio.film.FilmPlates;
import dev.nightshift.talent.vault.HostFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.random.RandomGenerator;

/** A clone in memory, from which every room's host is made. Any thread; closed when no host of it plays any more. */
final class ClonedHost implements AutoCloseable {
    /** The file's section with the film. */
    static final String FILM = "film";
    /** The file's section with all else. */
    static final String MODEL = "model";
    /** The model's section with the persona. */
    static final String PERSONA = "persona";

    private final CloneModel model;
    private final Film film;
    private final TextureBank bank;
    private final SpeakingMouth mouth;
    private final ClonedLook look;
    private final Persona persona;
    private final LikenessPermit permit;

    private ClonedHost(
            CloneModel model,
            Film film,
            TextureBank bank,
            SpeakingMouth mouth,
            ClonedLook look,
            Persona persona,
            LikenessPermit permit) {
        this.model = model;
        this.film = film;
        this.bank = bank;
        this.mouth = mouth;
        this.look = look;
        this.persona = persona;
        this.permit = permit;
    }

    /**
     * Reads a clone and cuts its mouths out of its film, some seconds of work.
     *
     * @param permit without which none of its hosts is drawn
     * @throws IOException when the file is damaged or holds no clone
     */
    static ClonedHost read(HostFile file, LikenessPermit permit) throws IOException {
        return read(file, BackdropChoice.OWN, false, permit);
    }

    /**
     * Reads a clone to be shown somewhere else than where it was filmed.
     *
     * @param seated whether it was filmed sitting
     * @throws IOException when the file is damaged, holds no clone, or one that can't be cut out
     */
    static ClonedHost read(HostFile file, BackdropChoice backdrop, boolean seated, LikenessPermit permit)
            throws IOException {
        CloneModel model;
        try (InputStream in = new BufferedInputStream(file.section(MODEL), 1 << 16)) {
            model = CloneModel.read(in);
        }
        SpeakingMouth mouth = SpeakingMouth.read(new ByteArrayInputStream(section(model, Enrolment.SPEECH)));
        Persona persona = ClonedPersona.read(section(model, PERSONA));
        ClonedLook look = ClonedLook.of(model, backdrop, seated);
        Film film;
        try (InputStream in = new BufferedInputStream(file.section(FILM), 1 << 16)) {
            film = Film.read(in);
        }
        try (FilmPlates plates = new FilmPlates(film, model.loops())) {
            if (film.length() < model.track().faces().size()) {
                throw new IOException("the film is shorter than its track");
            }
            return new ClonedHost(model, film, model.bank(look.of(plates)), mouth, look, persona, permit);
        } catch (IOException | RuntimeException failed) {
            film.close();
            throw failed;
        }
    }

    private static byte[] section(CloneModel model, String name) throws IOException {
        byte[] section = model.sections().get(name);
        if (section == null) {
            throw new IOException("the clone lacks its section " + name);
        }
        return section;
    }

    Persona persona() {
        return persona;
    }

    /** What it stands before, with the face where it is most of the time. */
    Backdrop backdrop() {
        return look.backdrop();
    }

    /** Whether it may be shown. */
    LikenessPermit permit() {
        return permit;
    }

    /**
     * A host of its own for one room.
     *
     * @throws LikenessPermit.WithdrawnException when it may not be shown any more
     */
    Avatar avatar(RandomGenerator chance) {
        permit.require();
        FilmPlates plates = new FilmPlates(film, model.loops());
        return new FilmedAvatar(new CloneAvatar(model, bank, look.of(plates), mouth, chance), plates, permit);
    }

    @Override
    public void close() {
        film.close();
    }
}
