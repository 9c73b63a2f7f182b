package dev.nightshift.stage;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.stage.scene.Layout;
import dev.nightshift.stage.scene.Scene;
import dev.nightshift.stage.text.Fonts;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes 14 seconds with every kind of change as raw BGRA pictures of 720x1280: {@code SampleFilm FILE PICTURE PICTURE
 * HOST}.
 */
public final class SampleFilm {
    private SampleFilm() {}

    public static void main(String[] args) throws IOException {
        Scene sofa = Samples.english(Optional.of(Path.of(args[1])));
        Scene chair = Samples.chair(Optional.of(Path.of(args[2])));
        try (Arena arena = Arena.ofConfined();
                OutputStream out = new BufferedOutputStream(new FileOutputStream(args[0]));
                Compositor compositor = new Compositor(ProgramSize.HD_720, Fonts.installed(), new Pictures(8))) {
            VideoFrame host = Pictured.read(Path.of(args[3]), arena);
            VideoFrame program = VideoFrame.allocate(arena, 720, 1280);
            for (int frame = 0; frame < 350; frame++) {
                Scene scene = at(frame, sofa, chair);
                compositor.compose(
                        scene, Optional.of(host), Samples.WALL.plusMillis(frame * 40L), frame * 40_000L, program);
                out.write(program.pixels().toArray(ValueLayout.JAVA_BYTE));
            }
        }
    }

    private static Scene at(int frame, Scene sofa, Scene chair) {
        if (frame < 50) {
            return sofa;
        }
        if (frame < 150) {
            return sofa.withLayout(Samples.CLOSE_UP);
        }
        if (frame < 200) {
            return sofa;
        }
        if (frame < 270) {
            return chair;
        }
        return frame < 320 ? chair.withLayout(new Layout.Slate("We’ll be right back", "A short break.")) : chair;
    }
}
