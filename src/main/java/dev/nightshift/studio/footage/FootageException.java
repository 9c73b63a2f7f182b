package dev.nightshift.studio.footage;

import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.global.avutil;

/** Footage that was examined and found readable could not be read after all. */
public final class FootageException extends RuntimeException {
    private static final int MESSAGE_BYTES = 128;

    FootageException(String message) {
        super(message);
    }

    private FootageException(String call, int code) {
        super(call + ": " + text(code));
    }

    /** Returns {@code result} unless it is an error of FFmpeg. */
    static int check(String call, int result) {
        if (result < 0) {
            throw new FootageException(call, result);
        }
        return result;
    }

    static String text(int code) {
        byte[] message = new byte[MESSAGE_BYTES];
        avutil.av_strerror(code, message, message.length);
        int end = 0;
        while (end < message.length && message[end] != 0) {
            end++;
        }
        return new String(message, 0, end, StandardCharsets.UTF_8);
    }
}
