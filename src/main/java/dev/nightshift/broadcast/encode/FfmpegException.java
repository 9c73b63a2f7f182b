package dev.nightshift.broadcast.encode;

import org.bytedeco.ffmpeg.global.avutil;

/** An FFmpeg call failed. */
public final class FfmpegException extends RuntimeException {
    private static final int MESSAGE_BYTES = 128;
    private final int code;
    private final String reason;

    public FfmpegException(String call, int code) {
        this(code, call + ": " + text(code));
    }

    private FfmpegException(int code, String reason) {
        super(reason);
        this.code = code;
        this.reason = reason;
    }

    /** The same error explained by someone who knows what was attempted. */
    public FfmpegException explained(String explanation) {
        return new FfmpegException(code, explanation + " (" + reason + ")");
    }

    /** What failed and why. */
    public String reason() {
        return reason;
    }

    /** FFmpeg's error code, negative. */
    public int code() {
        return code;
    }

    /** Returns {@code result} unless it is an error. */
    public static int check(String call, int result) {
        if (result < 0) {
            throw new FfmpegException(call, result);
        }
        return result;
    }

    private static String text(int code) {
        byte[] message = new byte[MESSAGE_BYTES];
        avutil.av_strerror(code, message, message.length);
        int end = 0;
        while (end < message.length && message[end] != 0) {
            end++;
        }
        return new String(message, 0, end, java.nio.charset.StandardCharsets.UTF_8);
    }
}
