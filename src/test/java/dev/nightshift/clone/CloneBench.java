package dev.nightshift.clone;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.avatar.clone.model.PlateFile;
import dev.nightshift.studio.FootageTracking;
import dev.nightshift.studio.footage.Examination;
import dev.nightshift.studio.footage.FootageFile;
import dev.nightshift.studio.footage.FootageInfo;
import dev.nightshift.studio.footage.WorkingSize;
import dev.nightshift.studio.model.FaceModels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Learns a person from the first three quarters of a film and draws the mouths of the rest.
 *
 * <p>What is compared: each held-out picture keeps its own upper face, its mouth is drawn from the learnt pictures by the
 * held-out picture's own tracked points. The points are refined against the learnt pictures like those are, so the film's
 * pictures tell where the mouth is, never what it looks like.
 */
public final class CloneBench {
    private final FaceModels models;
    private final SpokenMeasure spoken;

    /** Measures a mouth that is driven by the sound of the held-out part instead of its pictures. */
    public interface SpokenMeasure {
        /**
         * Name to number: phoneme_corr, offset_frames, closure_pct.
         *
         * @param model of the learnt part
         * @param track of the whole film
         */
        Map<String, Double> measure(Path footage, CloneModel model, FaceTrack track) throws Exception;
    }

    public CloneBench(FaceModels models, SpokenMeasure spoken) {
        this.models = models;
        this.spoken = spoken;
    }

    /** Metric to number. */
    public Map<String, Double> measure(Path footage, Optional<Path> frames) throws Exception {
        FootageInfo info = info(footage);
        WorkingSize size = info.within(WorkingSize.STREAM);
        Map<String, Double> metrics = new LinkedHashMap<>();
        Path scratch = Files.createTempDirectory("clone-bench");
        long start = System.nanoTime();
        FaceTrack track = new FootageTracking(models).track(footage, info, size).track();
        int learnt = track.faces().size() * 3 / 4;
        try (PlateFile plates = new PlateFile(
                scratch.resolve("film"),
                size.width(),
                size.height(),
                track.faces().size())) {
            LearntPart part = LearntPart.of(new Film(footage, info, size), track, learnt, plates);
            metrics.put("build_s", (System.nanoTime() - start) / 1e9);
            metrics.putAll(new MouthComparison(models, frames).compare(part, track, plates));
            metrics.putAll(new StageMeasure(models).measure(part, track, plates));
            metrics.putAll(spoken.measure(footage, part.model(), track));
        } finally {
            Files.deleteIfExists(scratch);
        }
        return metrics;
    }

    private static FootageInfo info(Path footage) {
        return switch (FootageFile.examine(footage)) {
            case Examination.Readable readable -> readable.info();
            case Examination.NoVideo _ -> throw new IllegalArgumentException(footage + " holds no pictures");
            case Examination.Unreadable unreadable ->
                throw new IllegalArgumentException(footage + ": " + unreadable.why());
        };
    }
}
