package dev.nightshift.studio;

import dev.nightshift.studio.footage.Examination;
import dev.nightshift.studio.footage.FootageFile;
import dev.nightshift.studio.model.FaceModels;
import dev.nightshift.studio.model.NpmPackages;
import dev.nightshift.studio.tracking.TrackedFootage;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Tracks a film from a shell, for work on the studio: {@code FOOTAGE TRACK MODELS-FOLDER [SHORT-SIDE]}. */
final class TrackTool {
    private TrackTool() {}

    public static void main(String[] arguments) throws Exception {
        Path footage = Path.of(arguments[0]);
        int side = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1080;
        FaceModels models = FaceModels.in(Path.of(arguments[2]), new NpmPackages("npm", Duration.ofMinutes(2)));
        switch (FootageFile.examine(footage)) {
            case Examination.Unreadable(String why) -> System.out.println("unreadable: " + why);
            case Examination.NoVideo() -> System.out.println("no video");
            case Examination.Readable(var info) -> {
                long start = System.nanoTime();
                TrackedFootage tracked = new FootageTracking(models).track(footage, info, info.within(side));
                System.out.printf(
                        "%s%n%d pictures in %.1f s%n", info, tracked.signs().size(), (System.nanoTime() - start) / 1e9);
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
                    tracked.track().write(out);
                }
                if (arguments.length > 4) {
                    for (int i = 0; i < tracked.signs().size(); i++) {
                        System.out.println(i + " " + tracked.signs().get(i));
                    }
                }
            }
        }
    }
}
