package dev.nightshift.broadcast.film;

import dev.nightshift.media.Luma;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.Set;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.PointerPointer;

/** Decodes a film's pictures in order. One use, one thread. */
public final class FilmReader implements AutoCloseable {
    /** Longer films are looked at by their keyframes: one picture in some seconds. */
    private static final double LONG_SECONDS = 90;

    private static final Set<Integer> EIGHT_BITS = Set.of(
            avutil.AV_PIX_FMT_YUV420P,
            avutil.AV_PIX_FMT_YUVJ420P,
            avutil.AV_PIX_FMT_YUV422P,
            avutil.AV_PIX_FMT_YUV444P,
            avutil.AV_PIX_FMT_NV12,
            avutil.AV_PIX_FMT_GRAY8);

    private final AVFormatContext format = new AVFormatContext(null);
    private final AVFrame frame = avutil.av_frame_alloc();
    private final AVPacket packet = avcodec.av_packet_alloc();
    private AVCodecContext decoder = new AVCodecContext(null);
    private int stream;
    private double unit;

    /** What is done with a picture. */
    @FunctionalInterface
    public interface Viewer {
        /**
         * Sees a picture, valid for the call.
         *
         * @param seconds from the film's beginning
         * @return whether to go on
         */
        boolean see(Luma picture, double seconds);
    }

    private FilmReader() {}

    /**
     * Shows the film to a viewer.
     *
     * @param address path or URL
     * @throws IOException when it is no film with pictures of 8 bits
     */
    public static void read(String address, Viewer viewer) throws IOException {
        try (FilmReader reader = new FilmReader()) {
            reader.open(address);
            reader.show(viewer);
        }
    }

    private void open(String address) throws IOException {
        require(avformat.avformat_open_input(format, address, null, (AVDictionary) null), "cannot be opened as media");
        require(avformat.avformat_find_stream_info(format, (PointerPointer<?>) null), "has no readable streams");
        stream = require(
                avformat.av_find_best_stream(format, avutil.AVMEDIA_TYPE_VIDEO, -1, -1, (PointerPointer<?>) null, 0),
                "has no pictures");
        AVStream video = format.streams(stream);
        unit = avutil.av_q2d(video.time_base());
        AVCodec codec = avcodec.avcodec_find_decoder(video.codecpar().codec_id());
        if (codec == null) {
            throw new IOException("has pictures that can't be decoded here");
        }
        decoder = avcodec.avcodec_alloc_context3(codec);
        require(avcodec.avcodec_parameters_to_context(decoder, video.codecpar()), "has pictures of an unknown kind");
        decoder.thread_count(1);
        if (format.duration() > LONG_SECONDS * avutil.AV_TIME_BASE) {
            decoder.skip_frame(avcodec.AVDISCARD_NONKEY);
        }
        require(avcodec.avcodec_open2(decoder, codec, (AVDictionary) null), "has pictures that can't be decoded here");
    }

    private void show(Viewer viewer) throws IOException {
        boolean more = true;
        while (more && avformat.av_read_frame(format, packet) >= 0) {
            if (packet.stream_index() == stream && avcodec.avcodec_send_packet(decoder, packet) >= 0) {
                more = decoded(viewer);
            }
            avcodec.av_packet_unref(packet);
        }
        if (more && avcodec.avcodec_send_packet(decoder, null) >= 0) {
            decoded(viewer);
        }
    }

    private boolean decoded(Viewer viewer) throws IOException {
        boolean more = true;
        while (more && avcodec.avcodec_receive_frame(decoder, frame) >= 0) {
            if (!EIGHT_BITS.contains(frame.format())) {
                throw new IOException("has pictures of more than 8 bits, which are not read");
            }
            more = viewer.see(luma(), Math.max(0, frame.best_effort_timestamp() * unit));
        }
        return more;
    }

    private Luma luma() {
        int stride = frame.linesize(0);
        long bytes = (long) stride * frame.height();
        return new Luma(
                frame.width(),
                frame.height(),
                stride,
                MemorySegment.ofAddress(frame.data(0).address()).reinterpret(bytes));
    }

    private static int require(int result, String otherwise) throws IOException {
        if (result < 0) {
            throw new IOException(otherwise);
        }
        return result;
    }

    @Override
    public void close() {
        avcodec.av_packet_free(packet);
        avutil.av_frame_free(frame);
        avcodec.avcodec_free_context(decoder);
        avformat.avformat_close_input(format);
    }
}
