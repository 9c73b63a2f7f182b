package dev.nightshift.broadcast.encode;

import org.bytedeco.ffmpeg.global.avutil;

/** FFmpeg's own log, which is one for the process and prints addresses with their secrets. */
public final class NativeLog {
    private NativeLog() {}

    public static void quiet() {
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
    }
}
