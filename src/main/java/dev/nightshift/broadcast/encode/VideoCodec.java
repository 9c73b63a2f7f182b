package dev.nightshift.broadcast.encode;

import java.util.List;
import java.util.Map;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * The H.264 encoders that can be used, by FFmpeg's names. Which of them exist depends on the FFmpeg build (x264 only
 * in the GPL flavour) and on the machine (hardware encoders open only where the hardware and its driver are).
 */
public enum VideoCodec {
    /** x264, GPL. */
    X264(
            "libx264",
            Map.of("preset", "ultrafast", "tune", "zerolatency", "forced-idr", "1", "x264-params", X264Params.ALL)),
    /** Cisco OpenH264, BSD. */
    OPENH264("libopenh264", Map.of("rc_mode", "bitrate", "allow_skip_frames", "0")),
    /** NVIDIA. */
    NVENC("h264_nvenc", Map.of("preset", "p2", "tune", "ull", "rc", "cbr", "forced-idr", "1", "no-scenecut", "1")),
    /** Intel Quick Sync; reads NV12. */
    QSV("h264_qsv", Map.of("preset", "veryfast", "async_depth", "1", "forced_idr", "1")),
    /** Apple. */
    VIDEOTOOLBOX("h264_videotoolbox", Map.of("realtime", "1", "prio_speed", "1")),
    /** AMD on Windows. */
    AMF("h264_amf", Map.of("usage", "ultralowlatency", "rc", "cbr"));

    /** What runs without special hardware, the better one first. */
    public static final List<VideoCodec> SOFTWARE = List.of(X264, OPENH264);

    /** Hardware first, then software. */
    public static final List<VideoCodec> HARDWARE_FIRST = List.of(NVENC, QSV, VIDEOTOOLBOX, AMF, X264, OPENH264);

    private final String ffmpegName;
    private final Map<String, String> options;

    VideoCodec(String ffmpegName, Map<String, String> options) {
        this.ffmpegName = ffmpegName;
        this.options = options;
    }

    /** The name of the encoder in FFmpeg. */
    public String ffmpegName() {
        return ffmpegName;
    }

    Map<String, String> options() {
        return options;
    }

    int pixelFormat() {
        return this == QSV ? avutil.AV_PIX_FMT_NV12 : avutil.AV_PIX_FMT_YUV420P;
    }

    /**
     * x264's own switches. What the presets would decide by content, a live stream wants fixed. Deblocking and CABAC are
     * switched on again: on a drawn host they give the picture half a decibel (SSIM) for one millisecond.
     */
    private static final class X264Params {
        static final String ALL = "scenecut=0:open-gop=0:sliced-threads=0:force-cfr=1:deblock=0,0:cabac=1";
    }
}
