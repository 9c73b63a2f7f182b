package dev.nightshift.channel.twitch;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads lines of bounded length; what is longer is left out and counted. One thread. */
final class LineReader {
    /** Tags may take 8,191 bytes and the rest 512 (IRCv3 message tags). */
    static final int LONGEST = 8_191 + 512;

    private final InputStream in;
    private final byte[] line = new byte[LONGEST];
    private int length;
    private boolean tooLong;
    private long cut;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /**
     * The next line without its end.
     *
     * @throws EOFException when the server has left
     * @throws java.net.SocketTimeoutException when nothing came for a while; what was read of a line is kept
     */
    String next() throws IOException {
        for (int sign = in.read(); sign >= 0; sign = in.read()) {
            if (sign != '\n') {
                keep((byte) sign);
            } else if (!finish()) {
                return text();
            }
        }
        throw new EOFException("the server has left");
    }

    /** Lines that were too long since it was last asked. */
    long takeCut() {
        long since = cut;
        cut = 0;
        return since;
    }

    private void keep(byte sign) {
        if (length < LONGEST) {
            line[length++] = sign;
        } else {
            tooLong = true;
        }
    }

    /** Whether the line is of no use. */
    private boolean finish() {
        boolean useless = tooLong;
        if (useless) {
            cut++;
            tooLong = false;
            length = 0;
        }
        return useless;
    }

    private String text() {
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        String text = new String(line, 0, end, StandardCharsets.UTF_8);
        length = 0;
        return text;
    }
}
