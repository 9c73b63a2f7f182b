package dev.nightshift.broadcast.ingest;

import static dev.nightshift.broadcast.encode.FfmpegException.check;

import dev.nightshift.broadcast.encode.FfmpegException;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/** Decodes one elementary stream whose times are milliseconds. One thread. */
final class StreamDecoder implements AutoCloseable {
    private static final int THREADS = 2;
    private static final int MILLIS = 1_000;
    private static final long MICROS_A_MILLI = 1_000;

    private final AVCodecContext context;
    private final AVPacket packet = avcodec.av_packet_alloc();
    private final AVFrame frame = avutil.av_frame_alloc();
    private long damaged;

    /**
     * @param codec FFmpeg's number of it
     * @param configuration what the stream says of itself before its first packet
     * @throws FfmpegException when it can't be decoded
     */
    StreamDecoder(int codec, byte[] configuration) {
        AVCodec decoder = avcodec.avcodec_find_decoder(codec);
        context = avcodec.avcodec_alloc_context3(decoder);
        context.extradata(padded(configuration)).extradata_size(configuration.length);
        context.pkt_timebase(avutil.av_make_q(1, MILLIS));
        // Threads by slices: threads by pictures would hold back as many pictures as there are threads.
        context.thread_type(AVCodecContext.FF_THREAD_SLICE).thread_count(THREADS);
        try {
            check("open decoder", avcodec.avcodec_open2(context, decoder, (AVDictionary) null));
        } catch (FfmpegException failed) {
            close();
            throw failed;
        }
    }

    /**
     * Decodes a packet; what is damaged is left out and counted.
     *
     * @param offset of the packet in {@code bytes}
     * @param decodeMillis when it is decoded
     * @param showMillis when it is shown
     * @param each takes every frame that is finished, and gives it back when it returns
     */
    void decode(byte[] bytes, int offset, long decodeMillis, long showMillis, Consumer<AVFrame> each) {
        int length = bytes.length - offset;
        if (length <= 0 || avcodec.av_new_packet(packet, length) < 0) {
            return;
        }
        new BytePointer(packet.data()).put(bytes, offset, length);
        packet.dts(decodeMillis).pts(showMillis);
        damaged += avcodec.avcodec_send_packet(context, packet) < 0 ? 1 : 0;
        avcodec.av_packet_unref(packet);
        while (avcodec.avcodec_receive_frame(context, frame) >= 0) {
            each.accept(frame);
            avutil.av_frame_unref(frame);
        }
    }

    /** When a frame is shown, microseconds of the feed. */
    static long micros(AVFrame frame) {
        long stamp = frame.best_effort_timestamp();
        return stamp == avutil.AV_NOPTS_VALUE ? 0 : stamp * MICROS_A_MILLI;
    }

    /** Packets that could not be decoded. */
    long damaged() {
        return damaged;
    }

    @Override
    public void close() {
        avutil.av_frame_free(frame);
        avcodec.av_packet_free(packet);
        avcodec.avcodec_free_context(context);
    }

    /** FFmpeg reads a little beyond the end, and frees it with the context. */
    private static BytePointer padded(byte[] configuration) {
        long size = configuration.length + (long) avcodec.AV_INPUT_BUFFER_PADDING_SIZE;
        Pointer memory = avutil.av_mallocz(size);
        BytePointer bytes = new BytePointer(memory).capacity(size);
        bytes.put(configuration, 0, configuration.length);
        return bytes;
    }
}
