package dev.nightshift.studio.footage;

import dev.nightshift.media.VideoFrame;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.IntPointer;

/** Pictures that a camera stored lying on their side. */
final class Turned {
    private Turned() {}

    /** Clockwise quarter turns that make the stored picture upright, by the stream's display matrix. */
    static int quarters(AVCodecParameters parameters) {
        AVPacketSideData matrix = avcodec.av_packet_side_data_get(
                parameters.coded_side_data(), parameters.nb_coded_side_data(), avcodec.AV_PKT_DATA_DISPLAYMATRIX);
        if (matrix == null || matrix.isNull()) {
            return 0;
        }
        double anticlockwise = avutil.av_display_rotation_get(new IntPointer(matrix.data()));
        return Double.isFinite(anticlockwise) ? Math.floorMod(Math.round(-anticlockwise / 90), 4) : 0;
    }

    /** Copies a picture turned clockwise. */
    static void copy(VideoFrame from, VideoFrame to, int quarters) {
        int[] row = new int[from.width()];
        for (int y = 0; y < from.height(); y++) {
            MemorySegment.copy(
                    from.pixels(), ValueLayout.JAVA_INT, (long) y * from.strideBytes(), row, 0, from.width());
            switch (quarters) {
                case 1 -> column(row, to, from.height() - 1 - y, 0, 1);
                case 2 -> backwards(row, to, from.height() - 1 - y);
                case 3 -> column(row, to, y, from.width() - 1, -1);
                default -> throw new IllegalArgumentException(quarters + " quarter turns");
            }
        }
    }

    private static void column(int[] row, VideoFrame to, int x, int firstY, int step) {
        for (int i = 0; i < row.length; i++) {
            to.pixels().set(ValueLayout.JAVA_INT, (long) (firstY + step * i) * to.strideBytes() + 4L * x, row[i]);
        }
    }

    private static void backwards(int[] row, VideoFrame to, int y) {
        for (int i = 0; i < row.length; i++) {
            to.pixels().set(ValueLayout.JAVA_INT, (long) y * to.strideBytes() + 4L * (row.length - 1 - i), row[i]);
        }
    }
}
