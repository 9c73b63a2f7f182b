package dev.nightshift.studio.footage;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.PointerPointer;

/** An opened film: its streams and their packets in the order of the file. */
final class Container implements AutoCloseable {
    /** Only files: a playlist must not make the studio fetch addresses. */
    private static final String PROTOCOLS = "file";

    private final AVFormatContext context;

    private Container(AVFormatContext context) {
        this.context = context;
    }

    /**
     * Opens a file.
     *
     * @throws FootageException when it is no film or can't be read
     */
    static Container open(Path file) {
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
        AVFormatContext context = new AVFormatContext(null);
        AVDictionary options = new AVDictionary();
        avutil.av_dict_set(options, "protocol_whitelist", PROTOCOLS, 0);
        int opened = avformat.avformat_open_input(context, "file:" + file, null, options);
        avutil.av_dict_free(options);
        FootageException.check("open", opened);
        Container container = new Container(context);
        int streams = avformat.avformat_find_stream_info(context, (PointerPointer<?>) null);
        if (streams < 0) {
            container.close();
            FootageException.check("look for streams", streams);
        }
        return container;
    }

    /** The number of the stream that is best of a kind, negative when there is none. A cover picture is no film. */
    int best(int kind) {
        int found = avformat.av_find_best_stream(context, kind, -1, -1, (PointerPointer<?>) null, 0);
        boolean cover =
                found >= 0 && (context.streams(found).disposition() & avformat.AV_DISPOSITION_ATTACHED_PIC) != 0;
        return cover ? -1 : found;
    }

    AVStream stream(int index) {
        return context.streams(index);
    }

    /** Length of the whole in seconds, 0 when unknown. */
    double seconds() {
        return context.duration() <= 0 ? 0 : context.duration() / (double) avutil.AV_TIME_BASE;
    }

    /**
     * The same, found by reading on to the end when the file does not say it, as films of a browser's recorder don't.
     * Nothing can be read afterwards.
     */
    double secondsToTheEnd(int stream) {
        double told = seconds();
        if (told > 0) {
            return told;
        }
        double seconds = 0;
        AVRational base = stream(stream).time_base();
        AVPacket packet = avcodec.av_packet_alloc();
        try {
            while (next(packet)) {
                if (packet.stream_index() == stream && packet.pts() != avutil.AV_NOPTS_VALUE) {
                    seconds = Math.max(seconds, (packet.pts() + packet.duration()) * (double) base.num() / base.den());
                }
                avcodec.av_packet_unref(packet);
            }
        } finally {
            avcodec.av_packet_free(packet);
        }
        return Math.max(0, seconds - startMicros() / 1e6);
    }

    /** The time of the first picture or sample, 0 when unknown. */
    long startMicros() {
        return context.start_time() == avutil.AV_NOPTS_VALUE ? 0 : context.start_time();
    }

    /** The next packet of any stream, or false at the end. */
    boolean next(AVPacket packet) {
        int read = avformat.av_read_frame(context, packet);
        if (read == avutil.AVERROR_EOF) {
            return false;
        }
        FootageException.check("read", read);
        return true;
    }

    @Override
    public void close() {
        avformat.avformat_close_input(context);
    }
}
