package dev.nightshift.shop.feed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;

/** Decodes a whole file strictly, and names the line and byte of the first fault. Needs the same memory for any size. */
final class EncodingCheck {
    private static final int BUFFER = 1 << 16;

    private final TextFile file;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final CharBuffer text = CharBuffer.allocate(BUFFER);
    private long consumed;
    private int line = 1;

    private EncodingCheck(TextFile file) {
        this.file = file;
        this.consumed = file.markBytes();
        this.decoder = file.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    static void of(TextFile file) throws IOException, UnreadableFile {
        new EncodingCheck(file).run();
    }

    private void run() throws IOException, UnreadableFile {
        try (SeekableByteChannel channel = Files.newByteChannel(file.path())) {
            channel.position(file.markBytes());
            boolean end = false;
            while (!end) {
                end = channel.read(bytes) < 0;
                bytes.flip();
                decode(end);
                bytes.compact();
            }
        }
    }

    private void decode(boolean end) throws UnreadableFile {
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            int before = bytes.position();
            result = decoder.decode(bytes, text, end);
            consumed += bytes.position() - before;
            lookThrough();
            if (result.isError()) {
                throw fault("is not " + file.charset() + " text");
            }
        }
    }

    private void lookThrough() throws UnreadableFile {
        text.flip();
        while (text.hasRemaining()) {
            char letter = text.get();
            if (letter == '\n') {
                line++;
            } else if (letter == 0) {
                throw fault("holds zero bytes, as UTF-16 without a byte-order mark or a binary file does");
            }
        }
        text.clear();
    }

    private UnreadableFile fault(String what) {
        return new UnreadableFile(Problem.at(
                file.name(),
                line,
                "the file " + what + " (near byte " + consumed + ")",
                "Save it as UTF-8, in a spreadsheet program as \"CSV UTF-8\" or \"Unicode text\""));
    }
}
