package dev.nightshift.clone;

import dev.nightshift.avatar.Direction;
import dev.nightshift.avatar.clone.CloneAvatar;
import dev.nightshift.avatar.clone.Speaking;
import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.avatar.clone.model.PlateFile;
import dev.nightshift.avatar.clone.render.Texture;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.model.FaceModels;
import java.lang.foreign.Arena;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What the clone costs on stage, and how still its mouth is while it says nothing. */
final class StageMeasure {
    private static final long PICTURE_MICROS = 40_000;
    private static final int WARM_UP = 100;
    private static final int SPEAKING = 250;
    private static final int SILENT = 150;
    private static final int SECOND = 25;

    private final FaceModels models;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    StageMeasure(FaceModels models) {
        this.models = models;
    }

    Map<String, Double> measure(LearntPart part, FaceTrack film, PlateFile plates) throws Exception {
        Map<String, Double> metrics = new LinkedHashMap<>();
        try (Arena arena = Arena.ofConfined();
                CloneAvatar avatar =
                        new CloneAvatar(part.model(), part.bank(), plates, repeating(part.model()), new Random(1))) {
            VideoFrame frame = VideoFrame.allocate(arena, film.width(), film.height());
            long length = (WARM_UP + SPEAKING) * PICTURE_MICROS;
            SpeechTrack track = new SpeechTrack(List.of(), List.of(), length);
            avatar.direct(new Direction.Speak(0, 1, track, List.of(), false, false));
            play(avatar, frame, 0, WARM_UP);
            long before = threads.getCurrentThreadCpuTime();
            play(avatar, frame, WARM_UP, SPEAKING);
            metrics.put("render_ms", (threads.getCurrentThreadCpuTime() - before) / 1e6 / SPEAKING);
            double drawn = silence(avatar, frame, film);
            double stillest = drawn / stillestSecond(film.faces());
            metrics.put("stillest_second_ratio", stillest);
            metrics.put(
                    "silence_motion_ratio",
                    OwnSilence.motion(film.faces()).stream()
                            .map(own -> drawn / own)
                            .findFirst()
                            .orElse(stillest));
        }
        return metrics;
    }

    private double silence(CloneAvatar avatar, VideoFrame frame, FaceTrack film) {
        int start = WARM_UP + SPEAKING + 2 * SECOND;
        play(avatar, frame, WARM_UP + SPEAKING, 2 * SECOND);
        Texture picture = Texture.blank(film.width(), film.height());
        try (Retracking tracking = new Retracking(models, film)) {
            for (int i = start; i < start + SILENT; i++) {
                avatar.render(i * PICTURE_MICROS, frame);
                picture.copyFrom(frame);
                tracking.add(0, picture);
            }
            List<TrackedFace> faces = tracking.faces();
            return LipMotion.mean(faces, 1, faces.size());
        }
    }

    private static void play(CloneAvatar avatar, VideoFrame frame, int from, int count) {
        for (int i = from; i < from + count; i++) {
            avatar.render(i * PICTURE_MICROS, frame);
        }
    }

    /** The least that the person's own mouth moves for a second. */
    private static double stillestSecond(List<TrackedFace> faces) {
        double least = Double.MAX_VALUE;
        for (int from = 1; from + SECOND <= faces.size(); from++) {
            least = Math.min(least, LipMotion.mean(faces, from, from + SECOND));
        }
        return least;
    }

    /** Says over and over what the person said first. */
    private static Speaking repeating(CloneModel model) {
        List<TrackedFace> faces = model.track().faces();
        return new Speaking() {
            @Override
            public Utterance plan(SpeechTrack track) {
                return micros -> {
                    TrackedFace face = faces.get((int) Math.floorMod(micros / PICTURE_MICROS, (long) faces.size()));
                    return model.space()
                            .clamp(model.trend()
                                    .without(face.pose(), model.space().encode(face.mesh())));
                };
            }

            @Override
            public Following follow() {
                return samples -> model.rest();
            }
        };
    }
}
