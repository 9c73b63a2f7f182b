package dev.nightshift.clone;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.model.Plates;
import dev.nightshift.avatar.clone.render.Motion;
import dev.nightshift.avatar.clone.render.MouthMeasure;
import dev.nightshift.avatar.clone.render.MouthPainter;
import dev.nightshift.avatar.clone.render.Target;
import dev.nightshift.avatar.clone.render.Texture;
import dev.nightshift.studio.bank.Portrait;
import dev.nightshift.studio.model.FaceModels;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
        Map<Integer, Portrait> heldOut = new TreeMap<>();
        part.heldOut().forEach(portrait -> heldOut.put(portrait.exemplar().frame(), portrait));
        try (Retracking again = new Retracking(models, track);
                Retracking floor = new Retracking(models, track)) {
            for (int number = part.model().track().faces().size();
                    number < track.faces().size();
                    number++) {
                Texture real = Texture.blank(track.width(), track.height());
                plates.read(number, real);
                Texture drawn = Texture.blank(track.width(), track.height());
                plates.read(number, drawn);
                if (heldOut.containsKey(number)) {
                    Portrait portrait = heldOut.get(number);
                    Target target = Target.own(
                                    portrait.face().mesh(), portrait.face().pose())
                            .moving(Motion.at(track.faces(), number));
                    painter.paint(drawn, target);
                    measure.add(real, drawn, target);
                    sides.write(number, real, drawn, portrait.face().mesh());
                }
                again.add(number, drawn);
                floor.add(number, real);
            }
            Map<String, Double> metrics = measure.metrics();
            metrics.put("lmd_pct", again.distancePercent(floor.faces(), heldOut.keySet()));
            return metrics;
        }
    }
}
