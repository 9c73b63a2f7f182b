package dev.nightshift;

import dev.nightshift.broadcast.Broadcast;
import dev.nightshift.broadcast.Programs;
import dev.nightshift.broadcast.RtmpServer;
import dev.nightshift.broadcast.SkewMeasure;
import dev.nightshift.broadcast.TargetRegistry;
import dev.nightshift.broadcast.TestProgram;
import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.broadcast.output.OutputTarget;
import dev.nightshift.broadcast.output.StreamKey;
import dev.nightshift.compliance.Disclosure;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.media.WallClock;
import dev.nightshift.stage.BeepFlash;
import dev.nightshift.stage.Compositor;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.stage.scene.Heading;
import dev.nightshift.stage.scene.Layout;
import dev.nightshift.stage.scene.Scene;
import dev.nightshift.stage.sound.Mixer;
import dev.nightshift.stage.text.Fonts;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Beeps and flashes go through compositor, mixer, encoder and a real RTMP server to Debian's ffmpeg. */
final class SkewMeter {
    private static final int SECONDS = 30;

    /** The largest distance between a flash and its beep at the consumer, in milliseconds. */
    double max(Path folder) throws IOException, InterruptedException {
        Path played = folder.resolve("played.mkv");
        try (RtmpServer server = RtmpServer.start(folder);
                Broadcast broadcast = open()) {
            broadcast.add(new OutputTarget.Rtmp("rtmp", server.address(), new StreamKey("skew")));
            Thread program = Thread.ofPlatform().start(() -> run(broadcast));
            Programs.run(List.of(
                    "ffmpeg",
                    "-v",
                    "error",
                    "-y",
                    "-i",
                    server.stream("skew"),
                    "-t",
                    "20",
                    "-c",
                    "copy",
                    played.toString()));
            program.interrupt();
            program.join();
        }
        return SkewMeasure.millis(played).stream()
                .mapToDouble(Math::abs)
                .max()
                .orElseThrow(() -> new IllegalStateException("no flash arrived"));
    }

    private static Broadcast open() {
        return Broadcast.open(
                "skew",
                EncoderSettings.forPicture(720, 1280),
                ImplicitLabel.generated("nightshift", "skew"),
                TestProgram.UNLABELLED,
                new TargetRegistry(),
                InstantSource.system());
    }

    private static void run(Broadcast broadcast) {
        Scene scene = Scene.of(
                new Layout.Talk(),
                new Heading("Skew", ""),
                new Disclosure(List.of("AI GENERATED"), "Ad"),
                Locale.ENGLISH);
        Mixer mixer = new Mixer(1);
        WallClock clock = new WallClock();
        float[] sound = new float[Timebase.SAMPLES_PER_FRAME];
        try (Arena memory = Arena.ofConfined();
                Compositor compositor = new Compositor(ProgramSize.HD_720, Fonts.installed(), new Pictures(4))) {
            VideoFrame host = VideoFrame.allocate(memory, 720, 1280);
            VideoFrame picture = VideoFrame.allocate(memory, 720, 1280);
            for (long frame = 0; frame < (long) SECONDS * Timebase.FPS; frame++) {
                long at = Timebase.microsOfFrame(frame);
                clock.awaitMicros(at);
                BeepFlash.render(at, host);
                BeepFlash.sound(frame, mixer);
                broadcast.audio(mixer.mix(sound));
                broadcast.video(compositor.compose(scene, Optional.of(host), Instant.EPOCH, at, picture));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
