package dev.nightshift.broadcast;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.PointerPointer;

/**
 * When a recording's pictures and sound are shown and heard, read from its file without decoding.
 *
 * @param pictures pictures with times of their own
 * @param startSkewMillis by how much the sound begins after the first picture; negative before it
 * @param endSkewMillis by how much the sound ends after the last picture
 */
public record RecordingTimes(long pictures, double startSkewMillis, double endSkewMillis) {

    /**
     * Reads the whole file.
     *
     * @throws IOException when it can't be opened or lacks pictures or sound
     */
    public static RecordingTimes read(Path file) throws IOException {
        AVFormatContext context = new AVFormatContext(null);
        if (avformat.avformat_open_input(context, file.toString(), null, (AVDictionary) null) < 0) {
            throw new IOException(file + " cannot be opened as media");
        }
        try {
            Span video = new Span(stream(context, avutil.AVMEDIA_TYPE_VIDEO, file));
            Span audio = new Span(stream(context, avutil.AVMEDIA_TYPE_AUDIO, file));
            readAll(context, video, audio);
            return new RecordingTimes(
                    video.times.size(), (audio.start - video.start) * 1_000, (audio.end - video.end) * 1_000);
        } finally {
            avformat.avformat_close_input(context);
        }
    }

    private static AVStream stream(AVFormatContext context, int type, Path file) throws IOException {
        int index = avformat.av_find_best_stream(context, type, -1, -1, (PointerPointer<?>) null, 0);
        if (index < 0) {
            throw new IOException(file + " lacks pictures or sound");
        }
        return context.streams(index);
    }

    private static void readAll(AVFormatContext context, Span video, Span audio) {
        AVPacket packet = avcodec.av_packet_alloc();
        while (avformat.av_read_frame(context, packet) >= 0) {
            video.add(packet);
            audio.add(packet);
            avcodec.av_packet_unref(packet);
        }
        avcodec.av_packet_free(packet);
    }

    /** From the first to the last moment of one stream, in seconds. */
    private static final class Span {
        private final int index;
        private final double unit;
        private final Set<Long> times = new HashSet<>();
        private double start = Double.POSITIVE_INFINITY;
        private double end = Double.NEGATIVE_INFINITY;

        Span(AVStream stream) {
            index = stream.index();
            unit = avutil.av_q2d(stream.time_base());
        }

        void add(AVPacket packet) {
            if (packet.stream_index() == index) {
                times.add(packet.pts());
                start = Math.min(start, packet.pts() * unit);
                end = Math.max(end, (packet.pts() + packet.duration()) * unit);
            }
        }
    }
}
