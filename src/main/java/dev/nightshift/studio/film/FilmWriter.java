package dev.nightshift.studio.film;

import dev.nightshift.media.VideoFrame;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * Codes a film into a stream, picture by picture: mark, version, width, height, then for each picture its length and its
 * bytes (H.264, Annex B, with its own parameter sets), then a length of 0. One thread.
 */
public final class FilmWriter implements AutoCloseable {
    static final int MARK = 0x4E53_464C;
    static final int VERSION = 1;

    private final DataOutputStream out;
    private final int width;
    private final int height;
    private final AVCodecContext context;
    private final AVPacket packet = avcodec.av_packet_alloc();
    private final AVFrame planar = avutil.av_frame_alloc();
    private final Colours colours;
    private int sent;
    private int written;

    /**
     * Begins a film; the stream stays the caller's.
     *
     * @param width even, as is {@code height}
     */
    public FilmWriter(OutputStream out, int width, int height) throws IOException {
        if (width <= 0 || height <= 0 || width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException("a film's sides are even, not " + width + "x" + height);
        }
        this.out = new DataOutputStream(out);
        this.width = width;
        this.height = height;
        context = FilmCodec.open(width, height);
        colours = new Colours(width, height);
        planar.format(avutil.AV_PIX_FMT_YUV420P);
        planar.width(width);
        planar.height(height);
        Colours.declare(planar);
        FilmException.check("allocate", avutil.av_frame_get_buffer(planar, 0));
        this.out.writeInt(MARK);
        this.out.writeInt(VERSION);
        this.out.writeInt(width);
        this.out.writeInt(height);
    }

    /** Codes the next picture, which may be overwritten afterwards. */
    public void add(VideoFrame picture) throws IOException {
        if (picture.width() != width || picture.height() != height) {
            throw new IllegalArgumentException("a picture of another size");
        }
        FilmException.check("own the frame", avutil.av_frame_make_writable(planar));
        colours.toPlanar(picture.pixels(), picture.strideBytes(), planar);
        planar.pts(sent++);
        FilmException.check("encode", avcodec.avcodec_send_frame(context, planar));
        drain();
    }

    /**
     * Ends the film.
     *
     * @return how many pictures it has
     */
    public int finish() throws IOException {
        FilmException.check("flush", avcodec.avcodec_send_frame(context, null));
        drain();
        if (written != sent) {
            throw new FilmException(written + " of " + sent + " pictures were coded");
        }
        out.writeInt(0);
        out.flush();
        return written;
    }

    private void drain() throws IOException {
        for (int got = avcodec.avcodec_receive_packet(context, packet);
                got != avutil.AVERROR_EAGAIN() && got != avutil.AVERROR_EOF;
                got = avcodec.avcodec_receive_packet(context, packet)) {
            FilmException.check("encode", got);
            byte[] bytes = new byte[packet.size()];
            packet.data().get(bytes);
            avcodec.av_packet_unref(packet);
            out.writeInt(bytes.length);
            out.write(bytes);
            written++;
        }
    }

    @Override
    public void close() {
        avutil.av_frame_free(planar);
        avcodec.av_packet_free(packet);
        avcodec.avcodec_free_context(context);
        colours.close();
    }
}
