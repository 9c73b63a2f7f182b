package dev.nightshift.ledger.export;

import dev.nightshift.talent.vault.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A recording in segments of 4 MiB, some ten seconds each: a change is found with the place it is at. */
final class Segments {
    private static final int BYTES = 4 << 20;

    private Segments() {}

    /**
     * Takes the digests of a recording, as far as it goes now, and copies it.
     *
     * @param to nowhere, for one that is only named
     */
    static ReplayFile.Film of(Path film, String name, Optional<Path> to) throws IOException {
        List<String> digests = new ArrayList<>();
        long bytes = 0;
        try (InputStream in = Files.newInputStream(film);
                OutputStream out = to.isPresent() ? Files.newOutputStream(to.get()) : OutputStream.nullOutputStream()) {
            for (byte[] next = in.readNBytes(BYTES); next.length > 0; next = in.readNBytes(BYTES)) {
                out.write(next);
                digests.add(Hashes.of(next));
                bytes += next.length;
            }
        }
        return new ReplayFile.Film(bytes, to.isPresent(), name, BYTES, digests);
    }

    /** Where a recording is not as it was exported, in a sentence; empty when every byte is. */
    static Optional<String> changed(Path film, ReplayFile.Film exported) throws IOException {
        long at = 0;
        try (InputStream in = Files.newInputStream(film)) {
            for (String digest : exported.segments()) {
                byte[] next = in.readNBytes(Math.max(0, exported.segment()));
                if (!Hashes.of(next).equals(digest)) {
                    return Optional.of(exported.name() + " was changed, first in bytes " + at + " to "
                            + Math.max(at, at + next.length - 1));
                }
                at += next.length;
            }
            long more = in.transferTo(OutputStream.nullOutputStream());
            return at == exported.bytes() && more == 0
                    ? Optional.empty()
                    : Optional.of(exported.name() + " has " + (at + more) + " bytes, not " + exported.bytes());
        }
    }
}
