package dev.nightshift.studio.film;

import java.lang.foreign.MemorySegment;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/** BGRA and 4:2:0 in BT.709, limited range, both ways. One thread at a time. */
final class Colours implements AutoCloseable {
    private final SwsContext context = swscale.sws_alloc_context();
    private final AVFrame packed = avutil.av_frame_alloc();

    Colours(int width, int height) {
        context.flags(swscale.SWS_BILINEAR);
        context.threads(1);
        packed.format(avutil.AV_PIX_FMT_BGRA);
        packed.width(width);
        packed.height(height);
        packed.colorspace(avutil.AVCOL_SPC_RGB);
        packed.color_range(avutil.AVCOL_RANGE_JPEG);
        packed.color_primaries(avutil.AVCOL_PRI_BT709);
        packed.color_trc(avutil.AVCOL_TRC_BT709);
    }

    /** Says which colours a frame holds. */
    static void declare(AVFrame planar) {
        planar.colorspace(avutil.AVCOL_SPC_BT709);
        planar.color_range(avutil.AVCOL_RANGE_MPEG);
        planar.color_primaries(avutil.AVCOL_PRI_BT709);
        planar.color_trc(avutil.AVCOL_TRC_BT709);
    }

    /** @param strideBytes of the packed picture's rows */
    void toPlanar(MemorySegment bgra, int strideBytes, AVFrame planar) {
        at(bgra, strideBytes);
        FilmException.check("to 4:2:0", swscale.sws_scale_frame(context, planar, packed));
    }

    /** @param strideBytes of the packed picture's rows */
    void toPacked(AVFrame planar, MemorySegment bgra, int strideBytes) {
        at(bgra, strideBytes);
        declare(planar);
        FilmException.check("to BGRA", swscale.sws_scale_frame(context, packed, planar));
    }

    private void at(MemorySegment bgra, int strideBytes) {
        packed.data(0, new BytePointer(new Address(bgra.address())));
        packed.linesize(0, strideBytes);
    }

    @Override
    public void close() {
        avutil.av_frame_free(packed);
        swscale.sws_free_context(context);
    }

    /** A native address as FFmpeg's binding wants it. */
    static final class Address extends Pointer {
        Address(long address) {
            this.address = address;
        }
    }
}
