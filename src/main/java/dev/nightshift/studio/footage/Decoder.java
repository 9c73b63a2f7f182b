package dev.nightshift.studio.footage;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/** Decodes one stream of a container, frame after frame. */
final class Decoder implements AutoCloseable {
    private static final int THREADS = 2;

    private final Container container;
    private final int index;
    private final double tick;
    private final AVCodecContext context;
    private final AVPacket packet = avcodec.av_packet_alloc();
    private boolean ended;
    private long damaged;

    /** @throws FootageException when this FFmpeg has no decoder for it */
    Decoder(Container container, int index) {
        this.container = container;
        this.index = index;
        AVStream stream = container.stream(index);
        AVRational base = stream.time_base();
        tick = base.num() / (double) base.den();
        AVCodec codec = avcodec.avcodec_find_decoder(stream.codecpar().codec_id());
        if (codec == null || codec.isNull()) {
            avcodec.av_packet_free(packet);
            throw new FootageException("no decoder for "
                    + avcodec.avcodec_get_name(stream.codecpar().codec_id()).getString());
        }
        context = avcodec.avcodec_alloc_context3(codec);
        try {
            FootageException.check("describe", avcodec.avcodec_parameters_to_context(context, stream.codecpar()));
            context.thread_count(THREADS);
            context.pkt_timebase(base);
            FootageException.check(
                    "open decoder",
                    avcodec.avcodec_open2(context, codec, (org.bytedeco.ffmpeg.avutil.AVDictionary) null));
        } catch (FootageException failed) {
            close();
            throw failed;
        }
    }

    /** Fills the frame with the next one, or returns false at the end. Damaged packets are left out and counted. */
    boolean next(AVFrame frame) {
        while (true) {
            int received = avcodec.avcodec_receive_frame(context, frame);
            if (received == avutil.AVERROR_EOF) {
                return false;
            }
            if (received >= 0) {
                return true;
            }
            if (received != avutil.AVERROR_EAGAIN()) {
                damaged++;
            }
            feed();
        }
    }

    /** When a frame is to be shown, seconds on the container's clock; NaN when the file doesn't say. */
    double time(AVFrame frame) {
        long stamp = frame.best_effort_timestamp();
        return stamp == avutil.AV_NOPTS_VALUE ? Double.NaN : stamp * tick;
    }

    /** How long a frame lasts, seconds; 0 when the file doesn't say. */
    double length(AVFrame frame) {
        return Math.max(0, frame.duration() * tick);
    }

    /** How many packets could not be decoded. */
    long damaged() {
        return damaged;
    }

    private void feed() {
        if (ended) {
            return;
        }
        while (container.next(packet)) {
            boolean ours = packet.stream_index() == index;
            if (ours) {
                damaged += avcodec.avcodec_send_packet(context, packet) < 0 ? 1 : 0;
            }
            avcodec.av_packet_unref(packet);
            if (ours) {
                return;
            }
        }
        ended = true;
        avcodec.avcodec_send_packet(context, null);
    }

    @Override
    public void close() {
        avcodec.av_packet_free(packet);
        avcodec.avcodec_free_context(context);
    }
}
