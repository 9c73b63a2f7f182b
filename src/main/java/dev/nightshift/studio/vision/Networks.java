package dev.nightshift.studio.vision;

import java.nio.file.Path;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_dnn;
import org.bytedeco.opencv.opencv_dnn.Net;

/** Loads nets. */
final class Networks {
    private Networks() {}

    /**
     * A net from a TensorFlow Lite file; OpenCV is held to the caller's thread.
     *
     * @throws VisionException when it can't be read
     */
    static Net load(Path model) {
        opencv_core.setNumThreads(1);
        try {
            Net net = opencv_dnn.readNetFromTFLite(model.toString());
            if (net.empty()) {
                throw new VisionException(model.getFileName() + " holds no net");
            }
            return net;
        } catch (RuntimeException broken) {
            throw new VisionException(model.getFileName() + " can't be read as a net", broken);
        }
    }
}
