package dev.nightshift;

import dev.nightshift.studio.footage.Splice;
import dev.nightshift.studio.sitting.PrompterText;
import dev.nightshift.studio.sitting.Sitting;
import dev.nightshift.studio.sitting.Sittings;
import dev.nightshift.studio.sitting.TakeKind;
import dev.nightshift.talent.file.ConsentFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sitting's films and consent as plain files in a folder that only its owner can read, for as long as a build lasts. The
 * folder is in memory where the machine has such a place.
 *
 * @param footage all takes as one film, or the film that was handed in
 * @param transcript what is said in it, when it was read from the teleprompter
 * @param consent with the recording of the phrase beside it
 */
record SittingFiles(Path folder, Path footage, Optional<Path> transcript, Path consent) implements AutoCloseable {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final String PREFIX = "nightshift-build-";

    /** Writes them out. */
    static SittingFiles of(Sittings sittings, Sitting sitting, Path data) throws IOException {
        Path folder = folder(sitting, data);
        try {
            Path consent = folder.resolve("consent.json");
            Files.writeString(consent, ConsentFile.write(sitting.consent()));
            plain(sittings, sitting, TakeKind.PHRASE, folder.resolve("consent.webm"));
            if (sitting.has(TakeKind.FILM)) {
                Path film = plain(sittings, sitting, TakeKind.FILM, folder.resolve("film"));
                return new SittingFiles(folder, film, Optional.empty(), consent);
            }
            Path transcript = folder.resolve("transcript.txt");
            Files.writeString(
                    transcript, PrompterText.of(sitting.plan().language()).text());
            return new SittingFiles(folder, spliced(sittings, sitting, folder), Optional.of(transcript), consent);
        } catch (IOException | RuntimeException failed) {
            delete(folder);
            throw failed;
        }
    }

    /** Deletes what a program that was killed while it built left behind. */
    static void sweep(Path data) throws IOException {
        for (Path place : List.of(MEMORY, data)) {
            if (Files.isDirectory(place)) {
                try (var left = Files.newDirectoryStream(place, PREFIX + "*")) {
                    for (Path folder : left) {
                        if (Files.isWritable(folder) && own(folder, data)) {
                            delete(folder);
                        }
                    }
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    private static Path spliced(Sittings sittings, Sitting sitting, Path folder) throws IOException {
        List<Path> takes = new ArrayList<>();
        for (TakeKind kind : TakeKind.played()) {
            if (sitting.has(kind)) {
                takes.add(plain(sittings, sitting, kind, folder.resolve(kind.named())));
            }
        }
        Path footage = folder.resolve("footage.mkv");
        Splice.join(takes, footage);
        for (Path take : takes) {
            Files.delete(take);
        }
        return footage;
    }

    private static Path plain(Sittings sittings, Sitting sitting, TakeKind kind, Path file) throws IOException {
        try (InputStream in = sittings.open(sitting.id(), kind)
                .orElseThrow(() -> new IOException("the take " + kind.named() + " is gone"))) {
            Files.copy(in, file);
        }
        return file;
    }

    /** Takes are there twice while they are joined. */
    private static Path folder(Sitting sitting, Path data) throws IOException {
        long bytes = sitting.takes().values().stream()
                .mapToLong(take -> take.bytes())
                .sum();
        boolean memory = Files.isDirectory(MEMORY)
                && Files.isWritable(MEMORY)
                && Files.getFileStore(MEMORY).getUsableSpace() > 3 * bytes;
        Path folder = memory
                ? Files.createTempDirectory(
                        MEMORY,
                        PREFIX,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                : Files.createTempDirectory(data, PREFIX);
        Files.writeString(
                folder.resolve("of"), data.toAbsolutePath().normalize().toString());
        return folder;
    }

    /** Another installation on this machine may be building just now. */
    private static boolean own(Path folder, Path data) throws IOException {
        Path of = folder.resolve("of");
        return Files.isReadable(of)
                && Files.readString(of).equals(data.toAbsolutePath().normalize().toString());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
