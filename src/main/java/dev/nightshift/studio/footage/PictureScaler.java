package dev.nightshift.studio.footage;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.footage.FootageInfo.Range;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.Pointer;

/**
 * Any decoded picture to BGRA of one size. High-range pictures are tone-mapped to BT.709 by swscale's perceptual colour
 * mapping; standard ones only change their matrix.
 */
final class PictureScaler implements AutoCloseable {
    /** Above this height an undeclared matrix is taken for BT.709, below for BT.601, as players do. */
    private static final int STANDARD_DEFINITION = 576;

    private final SwsContext context = swscale.sws_alloc_context();
    private final AVFrame target = avutil.av_frame_alloc();

    PictureScaler() {
        context.flags(swscale.SWS_BICUBIC | swscale.SWS_ACCURATE_RND | swscale.SWS_FULL_CHR_H_INP);
        context.intent(swscale.SWS_INTENT_PERCEPTUAL);
        context.threads(1);
    }

    static Range range(int transfer) {
        return switch (transfer) {
            case avutil.AVCOL_TRC_SMPTE2084 -> Range.PQ;
            case avutil.AVCOL_TRC_ARIB_STD_B67 -> Range.HLG;
            default -> Range.STANDARD;
        };
    }

    void scale(AVFrame source, VideoFrame into) {
        declare(source);
        target.format(avutil.AV_PIX_FMT_BGRA);
        target.width(into.width());
        target.height(into.height());
        target.colorspace(avutil.AVCOL_SPC_RGB);
        target.color_range(avutil.AVCOL_RANGE_JPEG);
        boolean high = range(source.color_trc()) != Range.STANDARD;
        target.color_primaries(high ? avutil.AVCOL_PRI_BT709 : source.color_primaries());
        target.color_trc(high ? avutil.AVCOL_TRC_BT709 : source.color_trc());
        target.data(0, new org.bytedeco.javacpp.BytePointer(new Address(into.address())));
        target.linesize(0, into.strideBytes());
        FootageException.check("scale", swscale.sws_scale_frame(context, target, source));
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
