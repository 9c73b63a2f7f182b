package dev.nightshift.broadcast.encode;

import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.broadcast.label.SeiLabel;
import dev.nightshift.media.Timebase;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/** H.264 for live streams: no B-frames, no look-ahead, closed groups of fixed length, the label at each keyframe. */
final class VideoEncoder implements AutoCloseable {
    private final CodecContext context;
    private final SeiInsertion label;
    private long last = Long.MIN_VALUE;

    /**
     * Opens one particular encoder.
     *
     * @throws FfmpegException when it is not in this FFmpeg build or does not run on this machine
     */
    VideoEncoder(EncoderSettings settings, VideoCodec codec, ImplicitLabel label) {
        AVCodec encoder = avcodec.avcodec_find_encoder_by_name(codec.ffmpegName());
        if (encoder == null) {
            throw new FfmpegException("find " + codec.ffmpegName(), avutil.AVERROR_ENCODER_NOT_FOUND());
        }
        context =
                new CodecContext(configured(avcodec.avcodec_alloc_context3(encoder), settings, codec), codec.options());
        this.label = new SeiInsertion(SeiLabel.nalUnit(label));
    }

    private static AVCodecContext configured(AVCodecContext context, EncoderSettings settings, VideoCodec codec) {
        AVRational frame = new AVRational();
        context.width(settings.width()).height(settings.height()).pix_fmt(codec.pixelFormat());
        context.time_base(frame.num(1).den(Timebase.FPS));
        context.framerate(frame.num(Timebase.FPS).den(1));
        context.sample_aspect_ratio(frame.num(1).den(1));
        frame.close();
        context.bit_rate(settings.videoBitsPerSecond())
                .rc_max_rate(settings.videoBitsPerSecond())
                .rc_buffer_size(settings.videoBitsPerSecond());
        context.gop_size(EncoderSettings.KEYFRAME_INTERVAL)
                .keyint_min(EncoderSettings.KEYFRAME_INTERVAL)
                .max_b_frames(0)
                .thread_count(1)
                .flags(context.flags() | avcodec.AV_CODEC_FLAG_GLOBAL_HEADER | avcodec.AV_CODEC_FLAG_CLOSED_GOP);
        return context.color_range(avutil.AVCOL_RANGE_MPEG)
                .colorspace(avutil.AVCOL_SPC_BT709)
                .color_primaries(avutil.AVCOL_PRI_BT709)
                .color_trc(avutil.AVCOL_TRC_BT709)
                .chroma_sample_location(avutil.AVCHROMA_LOC_CENTER);
    }

    /** Encodes the picture; false when one with its number or a later one was encoded before. */
    boolean encode(YuvPicture picture, PacketSink sink) {
        if (picture.number() <= last) {
            return false;
        }
        last = picture.number();
        context.encode(picture.frame(), packet -> sink.accept(labelled(packet)));
        return true;
    }

    void flush(PacketSink sink) {
        context.flush(packet -> sink.accept(labelled(packet)));
    }

    AVCodecParameters parameters() {
        return context.parameters();
    }

    private Packet labelled(AVPacket packet) {
        packet.stream_index(0);
        packet.duration(1);
        boolean keyframe = (packet.flags() & avcodec.AV_PKT_FLAG_KEY) != 0;
        return new Packet(keyframe ? label.into(packet) : avcodec.av_packet_clone(packet), Packet.Kind.VIDEO);
    }

    @Override
    public void close() {
        context.close();
    }
}
