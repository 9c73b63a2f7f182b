package dev.nightshift.studio.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * MediaPipe's two face nets (Apache-2.0) as files.
 *
 * @param landmarks {@code face_landmark.tflite}, 468 points of one face
 * @param detector {@code face_detection_short_range.tflite}
 */
public record FaceModels(Path landmarks, Path detector) {
    private static final String PACKAGE = "@mediapipe/face_mesh@0.4.1657299874";
    private static final Slice PACKED = new Slice(
            "face_mesh_solution_packed_assets.data",
            0,
            3986256,
            "dbe5905c582c0462cdaea17e7e6ecea92edaa8cccc515c5e2e7291f2cbb5fb99");
    private static final Slice LANDMARKS = new Slice(
            "face_landmark.tflite",
            2495952,
            3737848,
            "c603fa6149219a3e9487dc9abd7a0c24474c77263273d24868378cdf40aa26d1");
    private static final Slice DETECTOR = new Slice(
            "face_detection_short_range.tflite",
            3757224,
            3986256,
            "3bc182eb9f33925d9e58b5c8d59308a760f4adea8f282370e428c51212c26633");

    /**
     * The models kept in a folder; fetched into it when they are not there or not whole.
     *
     * @throws IOException when they can't be fetched, are not what they should be, or can't be kept; says which
     */
    public static FaceModels in(Path folder, PackageSource source) throws IOException, InterruptedException {
        FaceModels models = new FaceModels(folder.resolve(LANDMARKS.name()), folder.resolve(DETECTOR.name()));
        if (!LANDMARKS.isWhole(models.landmarks) || !DETECTOR.isWhole(models.detector)) {
            Files.createDirectories(folder);
            fetch(folder, source);
        }
        return models;
    }

    private static void fetch(Path folder, PackageSource source) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory(folder, "fetch");
        try {
            Path packed = source.unpack(PACKAGE, scratch).resolve(PACKED.name());
            if (!Files.isRegularFile(packed)) {
                throw new IOException(PACKAGE + " holds no " + PACKED.name());
            }
            byte[] whole = PACKED.checked(Files.readAllBytes(packed));
            LANDMARKS.keep(whole, folder);
            DETECTOR.keep(whole, folder);
        } finally {
            Scratch.delete(scratch);
        }
    }
}
