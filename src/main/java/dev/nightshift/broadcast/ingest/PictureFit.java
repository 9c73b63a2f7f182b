package dev.nightshift.broadcast.ingest;

import static dev.nightshift.broadcast.encode.FfmpegException.check;

import dev.nightshift.media.VideoFrame;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/** Fits decoded pictures into the programme: the middle of the picture is cut out in the programme's shape, and scaled. */
final class PictureFit implements AutoCloseable {
    /** Above this height an undeclared matrix is taken for BT.709, below for BT.601, as players do. */
    private static final int STANDARD_DEFINITION = 576;

    private final SwsContext context = swscale.sws_alloc_context();
    private final AVFrame target = avutil.av_frame_alloc();

    PictureFit() {
        context.flags(swscale.SWS_BILINEAR);
        context.threads(1);
    }

    /**
     * What is cut off.
     *
     * @param left and the same at the right, a multiple of 2
     * @param top and the same at the bottom, a multiple of 2
     */
    record Margins(int left, int top) {
        /** So that a picture of one size fills another one without a border. */
        static Margins of(int width, int height, int wantedWidth, int wantedHeight) {
            long wide = (long) width * wantedHeight;
            long high = (long) height * wantedWidth;
            int left = wide > high ? (int) ((width - high / wantedHeight) / 2) & ~1 : 0;
            int top = wide < high ? (int) ((height - wide / wantedWidth) / 2) & ~1 : 0;
            return new Margins(left, top);
        }
    }

    /** Paints the picture. The frame is cut and can't be painted again in another size. */
    void paint(AVFrame source, VideoFrame into) {
        cut(source, Margins.of(source.width(), source.height(), into.width(), into.height()));
        declare(source);
        target.format(avutil.AV_PIX_FMT_BGRA);
        target.width(into.width());
        target.height(into.height());
        target.colorspace(avutil.AVCOL_SPC_RGB);
        target.color_range(avutil.AVCOL_RANGE_JPEG);
        target.color_primaries(source.color_primaries());
        target.color_trc(source.color_trc());
        target.data(0, new BytePointer(new Address(into.address())));
        target.linesize(0, into.strideBytes());
        check("scale", swscale.sws_scale_frame(context, target, source));
    }

    private static void cut(AVFrame source, Margins margins) {
        source.crop_left(margins.left()).crop_right(margins.left());
        source.crop_top(margins.top()).crop_bottom(margins.top());
        check("cut", avutil.av_frame_apply_cropping(source, avutil.AV_FRAME_CROP_UNALIGNED));
    }

    private static void declare(AVFrame source) {
        if (source.colorspace() == avutil.AVCOL_SPC_UNSPECIFIED) {
            boolean small = Math.min(source.width(), source.height()) <= STANDARD_DEFINITION;
            source.colorspace(small ? avutil.AVCOL_SPC_SMPTE170M : avutil.AVCOL_SPC_BT709);
        }
    }

    @Override
    public void close() {
        avutil.av_frame_free(target);
        swscale.sws_free_context(context);
    }

    /** A native address as FFmpeg's binding wants it. */
    private static final class Address extends Pointer {
        Address(long address) {
            this.address = address;
        }
    }
}
