package dev.nightshift.studio.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * dlib's face recognition net as files of TensorFlow.js (package MIT, weights in the public domain).
 *
 * @param names {@code face_recognition_model-weights_manifest.json}
 * @param numbers {@code face_recognition_model.bin}
 */
public record IdentityModel(Path names, Path numbers) {
    private static final String PACKAGE = "@vladmandic/face-api@1.7.15";
    private static final Slice NAMES = new Slice(
            "face_recognition_model-weights_manifest.json",
            0,
            19615,
            "cbaffa501b0b9275a12b63357a6843e7e30c054e1c9151e1a5f879b26e32986b");
    private static final Slice NUMBERS = new Slice(
            "face_recognition_model.bin",
            0,
            6444032,
            "b413e420d6840b2775fba32008db6f3cddb07d485967fb42cfcf379c16a8c589");

    /**
     * The model kept in a folder; fetched into it when it is not there or not whole.
     *
     * @throws IOException when it can't be fetched, is not what it should be, or can't be kept; says which
     */
    public static IdentityModel in(Path folder, PackageSource source) throws IOException, InterruptedException {
        IdentityModel model = new IdentityModel(folder.resolve(NAMES.name()), folder.resolve(NUMBERS.name()));
        if (!NAMES.isWhole(model.names) || !NUMBERS.isWhole(model.numbers)) {
            Files.createDirectories(folder);
            fetch(folder, source);
        }
        return model;
    }

    private static void fetch(Path folder, PackageSource source) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory(folder, "fetch");
        try {
            Path models = source.unpack(PACKAGE, scratch).resolve("model");
            for (Slice slice : new Slice[] {NAMES, NUMBERS}) {
                Path file = models.resolve(slice.name());
                if (!Files.isRegularFile(file)) {
                    throw new IOException(PACKAGE + " holds no " + slice.name());
                }
                slice.keep(Files.readAllBytes(file), folder);
            }
        } finally {
            Scratch.delete(scratch);
        }
    }
}
