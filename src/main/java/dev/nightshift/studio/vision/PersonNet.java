package dev.nightshift.studio.vision;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.matting.Likelihood;
import dev.nightshift.studio.matting.PersonFinder;
import java.nio.file.Path;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_dnn;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_dnn.Net;

/**
 * MediaPipe's selfie segmentation net: the whole picture squeezed into 256x256 RGB in 0..1, out comes how likely each
 * pixel shows a person.
 */
public final class PersonNet implements PersonFinder, AutoCloseable {
    private static final int SIDE = 256;

    private final Net net;
    private final float[] answer = new float[SIDE * SIDE];

    /**
     * @param model {@code selfie_segmentation.tflite}
     * @throws VisionException when it is no such net
     */
    public PersonNet(Path model) {
        net = Networks.load(model);
    }

    @Override
    public Likelihood find(VideoFrame picture) {
        try (Mat whole = RegionView.wrap(picture);
                Size size = new Size(SIDE, SIDE);
                Mat small = new Mat();
                Mat colours = new Mat();
                Scalar none = new Scalar(0)) {
            opencv_imgproc.resize(whole, small, size, 0, 0, opencv_imgproc.INTER_AREA);
            opencv_imgproc.cvtColor(small, colours, opencv_imgproc.COLOR_BGRA2BGR);
            try (Mat blob = opencv_dnn.blobFromImage(colours, 1 / 255.0, size, none, true, false, opencv_core.CV_32F)) {
                net.setInput(blob);
                try (Mat out = net.forward();
                        FloatPointer values = new FloatPointer(out.data())) {
                    values.get(answer);
                }
            }
        }
        byte[] values = new byte[answer.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) Math.clamp(Math.round(255 * answer[i]), 0, 255);
        }
        return new Likelihood(SIDE, SIDE, values);
    }

    @Override
    public void close() {
        net.close();
    }
}
