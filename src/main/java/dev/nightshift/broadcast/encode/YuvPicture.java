package dev.nightshift.broadcast.encode;

import dev.nightshift.media.Luma;
import java.lang.foreign.MemorySegment;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * A picture as the encoder reads it: 8-bit 4:2:0 planes (or luma and interleaved chroma, NV12) in native memory,
 * BT.709, limited range. Allocated once and reused; its holder is its only user.
 */
public final class YuvPicture implements AutoCloseable {
    private final AVFrame frame;
    private final boolean interleavedChroma;
    private final MemorySegment[] planes;
    private final int[] strides;

    public YuvPicture(int width, int height, VideoCodec codec) {
        frame = avutil.av_frame_alloc();
        frame.format(codec.pixelFormat()).width(width).height(height);
        frame.color_range(avutil.AVCOL_RANGE_MPEG)
                .colorspace(avutil.AVCOL_SPC_BT709)
                .color_primaries(avutil.AVCOL_PRI_BT709)
                .color_trc(avutil.AVCOL_TRC_BT709)
                .chroma_location(avutil.AVCHROMA_LOC_CENTER);
        FfmpegException.check("av_frame_get_buffer", avutil.av_frame_get_buffer(frame, 0));
        interleavedChroma = codec.pixelFormat() == avutil.AV_PIX_FMT_NV12;
        int count = interleavedChroma ? 2 : 3;
        planes = new MemorySegment[count];
        strides = new int[count];
        for (int plane = 0; plane < count; plane++) {
            strides[plane] = frame.linesize(plane);
            long rows = plane == 0 ? height : height / 2;
            planes[plane] = MemorySegment.ofAddress(frame.data(plane).address()).reinterpret(strides[plane] * rows);
        }
    }

    public int width() {
        return frame.width();
    }

    public int height() {
        return frame.height();
    }

    /** Its brightness, as the encoder reads it. */
    public Luma luma() {
        return new Luma(width(), height(), strides[0], planes[0]);
    }

    /** Number of the picture in the program, 25 a second. */
    public long number() {
        return frame.pts();
    }

    void number(long number) {
        frame.pts(number);
        frame.duration(1);
        frame.pict_type(avutil.AV_PICTURE_TYPE_NONE);
    }

    boolean interleavedChroma() {
        return interleavedChroma;
    }

    MemorySegment plane(int index) {
        return planes[index];
    }

    int stride(int index) {
        return strides[index];
    }

    AVFrame frame() {
        return frame;
    }

    @Override
    public void close() {
        avutil.av_frame_free(frame);
    }
}
