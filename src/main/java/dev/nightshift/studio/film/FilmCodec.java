package dev.nightshift.studio.film;

import java.util.List;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/** Encoders of H.264 for films: key pictures only, quick to decode, nearly without loss. */
enum FilmCodec {
    /** x264, where FFmpeg's GPL build is. */
    X264("libx264", Map.of("preset", "superfast", "tune", "fastdecode", "crf", "18", "forced-idr", "1")),
    /** Cisco's, which knows no constant quality: as many bits as x264 takes for a busy picture. */
    OPENH264("libopenh264", Map.of("rc_mode", "quality", "allow_skip_frames", "0"));

    private static final double BITS_A_PIXEL = 0.8;
    private static final int FPS = 25;

    private final String ffmpegName;
    private final Map<String, String> options;

    FilmCodec(String ffmpegName, Map<String, String> options) {
        this.ffmpegName = ffmpegName;
        this.options = options;
    }

    /** Opens the best encoder that is there. */
    static AVCodecContext open(int width, int height) {
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
        for (FilmCodec codec : List.of(values())) {
            AVCodec encoder = avcodec.avcodec_find_encoder_by_name(codec.ffmpegName);
            if (encoder != null && !encoder.isNull()) {
                return codec.open(encoder, width, height);
            }
        }
        throw new FilmException("this FFmpeg has no encoder for H.264");
    }

    private AVCodecContext open(AVCodec encoder, int width, int height) {
        AVCodecContext context = avcodec.avcodec_alloc_context3(encoder);
        try (AVRational rate = new AVRational()) {
            context.width(width).height(height).pix_fmt(avutil.AV_PIX_FMT_YUV420P);
            context.time_base(rate.num(1).den(FPS));
            context.framerate(rate.num(FPS).den(1));
        }
        context.gop_size(1).keyint_min(1).max_b_frames(0).thread_count(1);
        context.color_range(avutil.AVCOL_RANGE_MPEG)
                .colorspace(avutil.AVCOL_SPC_BT709)
                .color_primaries(avutil.AVCOL_PRI_BT709)
                .color_trc(avutil.AVCOL_TRC_BT709);
        if (this == OPENH264) {
            context.bit_rate((long) (BITS_A_PIXEL * width * height * FPS));
        }
        AVDictionary dictionary = new AVDictionary();
        options.forEach((key, value) -> avutil.av_dict_set(dictionary, key, value, 0));
        int opened = avcodec.avcodec_open2(context, encoder, dictionary);
        avutil.av_dict_free(dictionary);
        if (opened < 0) {
            avcodec.avcodec_free_context(context);
        }
        FilmException.check("open " + ffmpegName, opened);
        return context;
    }
}
