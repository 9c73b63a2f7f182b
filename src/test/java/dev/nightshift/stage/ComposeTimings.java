package dev.nightshift.stage;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.stage.scene.Scene;
import dev.nightshift.stage.text.Fonts;
import java.lang.foreign.Arena;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Prints milliseconds and bytes of garbage per picture: {@code ComposeTimings [PICTURE]}. */
public final class ComposeTimings {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ComposeTimings() {}

    public static void main(String[] args) {
        Optional<Path> picture = args.length > 0 ? Optional.of(Path.of(args[0])) : Optional.empty();
        for (ProgramSize size : new ProgramSize[] {ProgramSize.HD_720, ProgramSize.HD_1080}) {
            Scene talk = Samples.english(picture);
            report(size, "talk", talk.withCaption(Optional.empty()));
            report(size, "talk, captions", talk);
            report(size, "close-up, captions", talk.withLayout(Samples.CLOSE_UP));
        }
    }

    private static void report(ProgramSize size, String name, Scene scene) {
        try (Arena arena = Arena.ofConfined();
                Compositor compositor = new Compositor(size, Fonts.installed(), new Pictures(4))) {
            Run run = new Run(
                    compositor,
                    scene,
                    Silhouette.frame(arena, Compositor.hostWidth(size)),
                    VideoFrame.allocate(arena, size.width(), size.height()));
            run.frames(0, 300);
            long nanos = THREADS.getCurrentThreadCpuTime();
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            run.frames(300, 800);
            double ms = (THREADS.getCurrentThreadCpuTime() - nanos) / 500 / 1e6;
            long garbage = (THREADS.getCurrentThreadAllocatedBytes() - bytes) / 500;
            System.out.printf(
                    Locale.ROOT, "%dx%d %-20s %.2f ms %d bytes%n", size.width(), size.height(), name, ms, garbage);
        }
    }

    private record Run(Compositor compositor, Scene scene, VideoFrame host, VideoFrame program) {
        void frames(long from, long to) {
            Scene running = scene;
            for (long frame = from; frame < to; frame++) {
                long at = frame * 40_000;
                if (frame % 100 == 0) {
                    running = scene.withCaption(scene.caption()
                            .map(caption -> Samples.caption(
                                    "The cover comes off with one zip, and it is washable. ", Locale.ENGLISH, at)));
                }
                compositor.compose(running, Optional.of(host), Samples.WALL.plusMillis(frame * 40), at, program);
            }
        }
    }
}
