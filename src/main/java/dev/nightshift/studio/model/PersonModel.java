package dev.nightshift.studio.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * MediaPipe's selfie segmentation net (Apache-2.0) as a file.
 *
 * @param segmentation {@code selfie_segmentation.tflite}: 256x256 RGB in, how likely each pixel is a person out
 */
public record PersonModel(Path segmentation) {
    private static final String PACKAGE = "@mediapipe/selfie_segmentation@0.1.1675465747";
    private static final Slice SEGMENTATION = new Slice(
            "selfie_segmentation.tflite",
            0,
            249024,
            "8d13b7fae74af625c641226813616a2117bd6bca19eb3b75574621fc08557f27");

    /**
     * The model kept in a folder; fetched into it when it is not there or not whole.
     *
     * @throws IOException when it can't be fetched, is not what it should be, or can't be kept; says which
     */
    public static PersonModel in(Path folder, PackageSource source) throws IOException, InterruptedException {
        PersonModel model = new PersonModel(folder.resolve(SEGMENTATION.name()));
        if (!SEGMENTATION.isWhole(model.segmentation)) {
            Files.createDirectories(folder);
            fetch(folder, source);
        }
        return model;
    }

    private static void fetch(Path folder, PackageSource source) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory(folder, "fetch");
        try {
            Path file = source.unpack(PACKAGE, scratch).resolve(SEGMENTATION.name());
            if (!Files.isRegularFile(file)) {
                throw new IOException(PACKAGE + " holds no " + SEGMENTATION.name());
            }
            SEGMENTATION.keep(Files.readAllBytes(file), folder);
        } finally {
            Scratch.delete(scratch);
        }
    }
}
