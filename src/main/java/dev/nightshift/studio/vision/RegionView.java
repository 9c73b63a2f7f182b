package dev.nightshift.studio.vision;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.tracking.Region;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Shows a region of a picture upright in a small square. Large regions are first shrunk by averaging, because picking
 * every fourth pixel makes the net's points tremble with the grain of the picture.
 */
final class RegionView {
    private final int side;

    RegionView(int side) {
        this.side = side;
    }

    /** The region as B, G, R bytes; black where it leaves the picture. The caller closes it. */
    Mat of(VideoFrame picture, Region region) {
        try (Mat whole = wrap(picture);
                Rect box = box(picture, region);
                Mat part = new Mat(whole, box);
                Mat small = new Mat();
                Mat turned = new Mat()) {
            double shrink = Math.min(1, side / region.size());
            opencv_imgproc.resize(part, small, shrunk(box, shrink), 0, 0, opencv_imgproc.INTER_AREA);
            double shrinkX = small.cols() / (double) box.width();
            double shrinkY = small.rows() / (double) box.height();
            turn(small, turned, region, box, shrinkX, shrinkY);
            Mat view = new Mat();
            opencv_imgproc.cvtColor(turned, view, opencv_imgproc.COLOR_BGRA2BGR);
            return view;
        }
    }

    /** From the view's pixel centres to those of the shrunk part. */
    private void turn(Mat from, Mat to, Region region, Rect box, double shrinkX, double shrinkY) {
        double step = region.size() / side;
        double cos = Math.cos(region.angle()) * step;
        double sin = Math.sin(region.angle()) * step;
        double middle = (side - 1) / 2.0;
        double[] rows = {
            cos * shrinkX,
            -sin * shrinkX,
            (region.x() - (cos - sin) * middle - box.x()) * shrinkX - 0.5,
            sin * shrinkY,
            cos * shrinkY,
            (region.y() - (sin + cos) * middle - box.y()) * shrinkY - 0.5
        };
        try (Mat matrix = new Mat(2, 3, opencv_core.CV_64F);
                DoublePointer data = new DoublePointer(matrix.data());
                Size size = new Size(side, side);
                Scalar black = new Scalar(0)) {
            data.put(rows);
            opencv_imgproc.warpAffine(
                    from,
                    to,
                    matrix,
                    size,
                    opencv_imgproc.INTER_LINEAR | opencv_imgproc.WARP_INVERSE_MAP,
                    opencv_core.BORDER_CONSTANT,
                    black);
        }
    }

    private static Size shrunk(Rect box, double by) {
        return new Size(
                Math.max(1, (int) Math.round(box.width() * by)), Math.max(1, (int) Math.round(box.height() * by)));
    }

    /** The part of the picture that the region touches; one pixel where it touches none. */
    private static Rect box(VideoFrame picture, Region region) {
        double reach =
                region.size() / 2 * (Math.abs(Math.cos(region.angle())) + Math.abs(Math.sin(region.angle()))) + 2;
        int left = Math.clamp((int) Math.floor(region.x() - reach), 0, picture.width() - 1);
        int top = Math.clamp((int) Math.floor(region.y() - reach), 0, picture.height() - 1);
        int right = Math.clamp((int) Math.ceil(region.x() + reach), left + 1, picture.width());
        int bottom = Math.clamp((int) Math.ceil(region.y() + reach), top + 1, picture.height());
        return new Rect(left, top, right - left, bottom - top);
    }

    static Mat wrap(VideoFrame picture) {
        BytePointer pixels = new BytePointer(new Address(picture.address()));
        return new Mat(picture.height(), picture.width(), opencv_core.CV_8UC4, pixels, picture.strideBytes());
    }

    /** A native address as OpenCV's binding wants it. */
    private static final class Address extends Pointer {
        Address(long address) {
            this.address = address;
        }
    }
}
