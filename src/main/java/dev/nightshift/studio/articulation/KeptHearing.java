package dev.nightshift.studio.articulation;

import dev.nightshift.avatar.clone.speech.Hearing;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceSource;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/**
 * Hearing is the same whoever is cloned: every voice of the machine teaches it once, some ten seconds of work, and it is
 * kept in a folder. Other voices or other lessons make another file.
 *
 * <p>Any thread; two at once teach it twice and keep one.
 */
public final class KeptHearing {
    private static final long SEED = 1;

    private final Path folder;
    private final List<VoiceSource> teachers;

    /**
     * @param folder is made when it is not there
     * @param teachers those that work on this machine teach, in any language
     */
    public KeptHearing(Path folder, List<VoiceSource> teachers) {
        this.folder = folder;
        this.teachers = List.copyOf(teachers);
    }

    /**
     * The kept hearing, or a new one that is kept from now on. Blocks.
     *
     * @throws IOException when it can't be kept, or no voice can read a single sentence
     */
    public Hearing get() throws IOException {
        Path kept = folder.resolve(name());
        if (Files.isRegularFile(kept)) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(kept))) {
                return Hearing.read(in);
            } catch (IOException older) {
                return keep(kept);
            }
        }
        return keep(kept);
    }

    private String name() {
        List<String> names =
                teachers.stream().map(source -> source.info().name()).toList();
        return String.format(Locale.ROOT, "hearing-%08x.bin", Objects.hash(names, Lessons.all(), SEED));
    }

    /** Written beside and then moved, so that nobody reads half of it. */
    private Hearing keep(Path kept) throws IOException {
        Hearing hearing = taught();
        Files.createDirectories(folder);
        Path scratch = Files.createTempFile(folder, "hearing", ".new");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(scratch))) {
                hearing.write(out);
            }
            Files.move(scratch, kept, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(scratch);
        }
        return hearing;
    }

    private Hearing taught() throws IOException {
        HearingTeacher teacher = new HearingTeacher(new Random(SEED));
        int read = 0;
        for (VoiceSource source : teachers) {
            try (Voice voice = source.open()) {
                read += teacher.listen(voice);
            }
        }
        if (read == 0) {
            throw new IOException(
                    "no voice of this machine could read a single sentence, so that nothing teaches hearing");
        }
        return teacher.taught();
    }
}
