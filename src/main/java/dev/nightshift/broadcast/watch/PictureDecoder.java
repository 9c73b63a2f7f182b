package dev.nightshift.broadcast.watch;

import static dev.nightshift.broadcast.encode.FfmpegException.check;

import dev.nightshift.broadcast.encode.FfmpegException;
import dev.nightshift.broadcast.encode.Packet;
import dev.nightshift.broadcast.encode.Streams;
import dev.nightshift.media.Luma;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * A cheap H.264 decoder: one thread, no deblocking (a label needs none). What it shows is what a viewer's decoder shows,
 * a little blockier. Belongs to one thread.
 */
final class PictureDecoder implements AutoCloseable {
    private final AVCodecContext context;
    private final AVFrame frame = avutil.av_frame_alloc();

    PictureDecoder(Streams streams) {
        AVCodec decoder = avcodec.avcodec_find_decoder(avcodec.AV_CODEC_ID_H264);
        if (decoder == null) {
            throw new FfmpegException("find h264", avutil.AVERROR_DECODER_NOT_FOUND());
        }
        context = avcodec.avcodec_alloc_context3(decoder);
        AVCodecParameters parameters = avcodec.avcodec_parameters_alloc();
        streams.describe(Packet.Kind.VIDEO, parameters);
        int told = avcodec.avcodec_parameters_to_context(context, parameters);
        avcodec.avcodec_parameters_free(parameters);
        context.thread_count(1)
                .skip_loop_filter(avcodec.AVDISCARD_ALL)
                .flags(context.flags() | avcodec.AV_CODEC_FLAG_LOW_DELAY)
                .flags2(context.flags2() | avcodec.AV_CODEC_FLAG2_FAST);
        int opened = told < 0 ? told : avcodec.avcodec_open2(context, decoder, (AVDictionary) null);
        if (opened < 0) {
            close();
            throw new FfmpegException("open h264", opened);
        }
    }

    /**
     * Decodes one picture; valid until the next one.
     *
     * @throws FfmpegException when it can't be decoded
     */
    Optional<Luma> decode(Packet packet) {
        check("avcodec_send_packet", avcodec.avcodec_send_packet(context, packet.raw()));
        int result = avcodec.avcodec_receive_frame(context, frame);
        if (result == avutil.AVERROR_EAGAIN()) {
            return Optional.empty();
        }
        check("avcodec_receive_frame", result);
        int stride = frame.linesize(0);
        MemorySegment rows =
                MemorySegment.ofAddress(frame.data(0).address()).reinterpret((long) stride * frame.height());
        return Optional.of(new Luma(frame.width(), frame.height(), stride, rows));
    }

    /** Forgets the pictures before: the next packet is a keyframe. */
    void restart() {
        avcodec.avcodec_flush_buffers(context);
    }

    @Override
    public void close() {
        avutil.av_frame_free(frame);
        avcodec.avcodec_free_context(context);
    }
}
