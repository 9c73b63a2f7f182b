package dev.nightshift.ledger;

import dev.nightshift.ledger.sign.HeadFile;
import dev.nightshift.ledger.viewer.ViewerKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The evidence of a show, open for reading; the show may go on meanwhile. One thread.
 *
 * @param records one line of JSON for each link of the chain
 * @param replays recordings of it, the oldest first
 */
public record KeptShow(ShowName name, Path records, HeadFile heads, ViewerKeys viewers, List<Path> replays)
        implements AutoCloseable {
    public KeptShow {
        replays = List.copyOf(replays);
    }

    /** What a show began with; empty when its process was killed before that was on the disk. */
    public Optional<Link> begin() throws IOException {
        try (ByteLines lines = new ByteLines(Files.newInputStream(records))) {
            Optional<byte[]> first = lines.next();
            return first.isPresent() ? Optional.of(new Chain().follow(first.get())) : Optional.empty();
        }
    }

    /** The text of some words; empty when a viewer's key was destroyed. */
    public Optional<String> text(Words words) throws IOException {
        return switch (words) {
            case Words.Plain plain -> Optional.of(plain.text());
            case Words.Sealed(var by, var box) -> viewers.openWords(by, box);
        };
    }

    @Override
    public void close() throws IOException {
        viewers.close();
    }
}
