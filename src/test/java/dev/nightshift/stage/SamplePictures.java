package dev.nightshift.stage;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.stage.scene.Backdrop;
import dev.nightshift.stage.scene.Layout;
import dev.nightshift.stage.scene.Scene;
import dev.nightshift.stage.text.Fonts;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes sample pictures of all layouts in three languages into a folder: {@code SamplePictures FOLDER [PICTURE [HOST
 * [FACE-X FACE-Y FACE-HEIGHT]]]}; with a face, the host brings its own background. */
public final class SamplePictures {
    private SamplePictures() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Optional<Path> picture = args.length > 1 ? Optional.of(Path.of(args[1])) : Optional.empty();
        try (Arena arena = Arena.ofConfined();
                Compositor compositor =
                        new Compositor(ProgramSize.HD_720, Fonts.installed(), new Pictures(8), backdrop(args))) {
            VideoFrame host = args.length > 2 ? Pictured.read(Path.of(args[2]), arena) : Silhouette.frame(arena);
            VideoFrame program = VideoFrame.allocate(arena, 720, 1280);
            long at = 0;
            for (Map.Entry<String, Scene> sample : scenes(picture).entrySet()) {
                for (int frame = 0; frame < 30; frame++, at += 40_000) {
                    compositor.compose(timed(sample.getValue(), at), Optional.of(host), Samples.WALL, at, program);
                }
                Pictured.write(program, folder.resolve(sample.getKey() + ".png"));
            }
        }
    }

    private static Backdrop backdrop(String[] args) {
        return args.length < 6
                ? new Backdrop.Studio()
                : new Backdrop.HostsOwn(
                        Double.parseDouble(args[3]), Double.parseDouble(args[4]), Double.parseDouble(args[5]));
    }

    private static Scene timed(Scene scene, long at) {
        return scene.withCaption(scene.caption()
                .map(caption -> Samples.caption(
                        String.join(
                                "",
                                caption.words().stream()
                                        .map(word -> word.text())
                                        .toList()),
                        caption.language(),
                        at / 1_200_000 * 1_200_000)));
    }

    private static Map<String, Scene> scenes(Optional<Path> picture) {
        Map<String, Scene> scenes = new TreeMap<>();
        scenes.put(
                "a-alone",
                Samples.english(picture)
                        .withOffer(Optional.empty())
                        .withCaption(Optional.empty())
                        .withCountdown(Optional.empty()));
        scenes.put("en-1-talk", Samples.english(picture));
        scenes.put("en-2-closeup", Samples.english(picture).withLayout(Samples.CLOSE_UP));
        scenes.put("de-1-talk", Samples.german(picture));
        scenes.put("de-2-closeup", Samples.german(Optional.empty()).withLayout(Samples.CLOSE_UP));
        scenes.put("zh-1-talk", Samples.chinese(picture));
        scenes.put("zh-2-closeup", Samples.chinese(picture).withLayout(Samples.CLOSE_UP));
        scenes.put(
                "en-3-slate",
                Samples.english(picture)
                        .withLayout(new Layout.Slate(
                                "We’ll be right back", "Our host is taking a short break. Offers stay open."))
                        .withCaption(Optional.empty()));
        return scenes;
    }
}
