package dev.nightshift.studio.film;

import java.lang.foreign.MemorySegment;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;

/** Decodes single pictures of a film, in any order. One thread at a time. */
final class FilmDecoder implements AutoCloseable {
    /** Bytes that FFmpeg may read beyond the end of what it decodes. */
    static final int PADDING = 64;

    private final Film film;
    private final AVCodecContext context =
            avcodec.avcodec_alloc_context3(avcodec.avcodec_find_decoder(avcodec.AV_CODEC_ID_H264));
    private final AVPacket packet = avcodec.av_packet_alloc();
    private final AVFrame frame = avutil.av_frame_alloc();
    private final Colours colours;

    FilmDecoder(Film film) {
        this.film = film;
        colours = new Colours(film.width(), film.height());
        context.thread_count(1);
        context.flags(context.flags() | avcodec.AV_CODEC_FLAG_LOW_DELAY);
        FilmException.check(
                "open the decoder",
                avcodec.avcodec_open2(context, context.codec(), (org.bytedeco.ffmpeg.avutil.AVDictionary) null));
    }

    /**
     * Decodes a picture.
     *
     * @param bgra rows of {@code 4 * width} bytes
     */
    void decode(int number, MemorySegment bgra) {
        MemorySegment coded = film.picture(number);
        packet.data(new BytePointer(new Colours.Address(coded.address())));
        packet.size((int) coded.byteSize() - PADDING);
        FilmException.check("decode", avcodec.avcodec_send_packet(context, packet));
        int got = avcodec.avcodec_receive_frame(context, frame);
        if (got == avutil.AVERROR_EAGAIN()) {
            got = flushed();
        }
        FilmException.check("decode", got);
        if (frame.width() != film.width() || frame.height() != film.height()) {
            throw new FilmException("a picture of another size");
        }
        colours.toPacked(frame, bgra, 4 * film.width());
        avutil.av_frame_unref(frame);
    }

    /** A decoder that waits for more before it shows anything is told that nothing comes. */
    private int flushed() {
        FilmException.check("flush", avcodec.avcodec_send_packet(context, null));
        int got = avcodec.avcodec_receive_frame(context, frame);
        avcodec.avcodec_flush_buffers(context);
        return got;
    }

    @Override
    public void close() {
        // The coded bytes are the film's, not the packet's.
        packet.data(null);
        packet.size(0);
        avcodec.av_packet_free(packet);
        avutil.av_frame_free(frame);
        avcodec.avcodec_free_context(context);
        colours.close();
    }
}
