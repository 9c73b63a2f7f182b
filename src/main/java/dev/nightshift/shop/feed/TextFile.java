package dev.nightshift.shop.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text file of a shop that was found fit to read: there, not empty, not too big, and in a known encoding throughout.
 *
 * @param name relative to the shop's folder
 * @param markBytes length of the byte-order mark
 */
record TextFile(Path path, String name, Charset charset, int markBytes) {
    private static final int PROLOGUE_BYTES = 256;

    /** Looks through a whole file before anything is read from it, at most {@code limit} bytes. */
    static TextFile check(Path path, long limit) throws UnreadableFile {
        String name = String.valueOf(path.getFileName());
        try {
            checkSize(path, name, limit);
            TextFile file = detect(path, name);
            EncodingCheck.of(file);
            return file;
        } catch (IOException failure) {
            throw unreadable(name, failure);
        }
    }

    /** Its text from behind the byte-order mark. */
    BufferedReader open() throws IOException {
        InputStream bytes = Files.newInputStream(path);
        bytes.skipNBytes(markBytes);
        return new BufferedReader(new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    static UnreadableFile unreadable(String name, IOException failure) {
        String reason = "the file can't be read (" + failure.getClass().getSimpleName() + ")";
        return new UnreadableFile(Problem.of(name, reason, "Check that it exists and that it may be read"));
    }

    private static void checkSize(Path path, String name, long limit) throws IOException, UnreadableFile {
        if (!Files.isRegularFile(path)) {
            throw new UnreadableFile(Problem.of(name, "this is not a file", "Put the file itself into the folder"));
        }
        long size = Files.size(path);
        if (size > limit) {
            String reason = "the file has " + size + " bytes, more than the limit of " + limit;
            throw new UnreadableFile(Problem.of(name, reason, "Split the shop, or raise the limit"));
        }
        if (size == 0) {
            throw new UnreadableFile(Problem.of(name, "the file is empty", "Export it again"));
        }
    }

    private static TextFile detect(Path path, String name) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            ByteOrderMark mark = ByteOrderMark.of(bytes.readNBytes(PROLOGUE_BYTES));
            return new TextFile(path, name, mark.charset(), mark.length());
        }
    }
}
