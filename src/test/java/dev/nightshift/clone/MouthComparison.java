package dev.nightshift.clone;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.model.Plates;
import dev.nightshift.avatar.clone.render.MouthMeasure;
import dev.nightshift.avatar.clone.render.MouthPainter;
import dev.nightshift.avatar.clone.render.Target;
import dev.nightshift.avatar.clone.render.Texture;
import dev.nightshift.studio.bank.Portrait;
import dev.nightshift.studio.model.FaceModels;
import java.util.Map;
import java.util.Optional;
import java.nio.file.Path;

/** Draws the mouths of the held-out pictures and compares them with the real ones. */
final class MouthComparison {
    private final FaceModels models;
    private final Optional<Path> frames;

    MouthComparison(FaceModels models, Optional<Path> frames) {
        this.models = models;
        this.frames = frames;
    }

    Map<String, Double> compare(LearntPart part, FaceTrack track, Plates plates) throws Exception {
        MouthPainter painter = new MouthPainter(part.bank());
        MouthMeasure measure = new MouthMeasure(part.bank().triangles());
        SidePictures sides = new SidePictures(frames);
        try (Retracking again = new Retracking(models, track)) {
            for (Portrait portrait : part.heldOut()) {
                int number = portrait.exemplar().frame();
                Texture real = Texture.blank(track.width(), track.height());
                plates.read(number, real);
                Texture drawn = Texture.blank(track.width(), track.height());
                plates.read(number, drawn);
                Target target = Target.own(portrait.face().mesh(), portrait.face().pose());
                painter.paint(drawn, target);
                measure.add(real, drawn, target);
                again.add(number, drawn);
                sides.write(number, real, drawn, portrait.face().mesh());
            }
            Map<String, Double> metrics = measure.metrics();
            metrics.put("lmd_pct", again.distancePercent());
            return metrics;
        }
    }
}
