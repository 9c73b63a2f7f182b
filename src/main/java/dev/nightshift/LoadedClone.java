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

/**
 * All of a clone that every room's host of it is made from: about 80 MB of mouths, and its coded film outside the heap. Any
 * thread; closed when no host of it plays any more.
 */
final class LoadedClone implements AutoCloseable {
    private final CloneModel model;
    private final Film film;
    private final TextureBank bank;
    private final SpeakingMouth mouth;
    private final ClonedLook look;
    private final Persona persona;

    private LoadedClone(
            CloneModel model, Film film, TextureBank bank, SpeakingMouth mouth, ClonedLook look, Persona persona) {
        this.model = model;
        this.film = film;
        this.bank = bank;
        this.mouth = mouth;
        this.look = look;
        this.persona = persona;
    }

    /**
     * Reads a clone and cuts its mouths out of its film, some seconds of work.
     *
     * @param backdrop what it is to be shown before
     * @param seated whether it was filmed sitting
     * @throws IOException when the file is damaged, holds no clone, or one that can't be cut out
     */
    static LoadedClone read(HostFile file, BackdropChoice backdrop, boolean seated) throws IOException {
        CloneModel model;
        try (InputStream in = new BufferedInputStream(file.section(ClonedHost.MODEL), 1 << 16)) {
            model = CloneModel.read(in);
        }
        SpeakingMouth mouth = SpeakingMouth.read(new ByteArrayInputStream(section(model, Enrolment.SPEECH)));
        Persona persona = ClonedPersona.read(section(model, ClonedHost.PERSONA));
        ClonedLook look = ClonedLook.of(model, backdrop, seated);
        Film film;
        try (InputStream in = new BufferedInputStream(file.section(ClonedHost.FILM), 1 << 16)) {
            film = Film.read(in);
        }
        try (FilmPlates plates = new FilmPlates(film, model.loops())) {
            if (film.length() < model.track().faces().size()) {
                throw new IOException("the film is shorter than its track");
            }
            return new LoadedClone(model.alone(), film, model.bank(look.of(plates)), mouth, look, persona);
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

    /** A host of its own for one room. */
    Avatar avatar(RandomGenerator chance, LikenessPermit permit) {
        FilmPlates plates = new FilmPlates(film, model.loops());
        return new FilmedAvatar(new CloneAvatar(model, bank, look.of(plates), mouth, chance), plates, permit);
    }

    @Override
    public void close() {
        film.close();
    }
}
