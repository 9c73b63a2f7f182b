package dev.nightshift.avatar.clone;

import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.avatar.clone.model.Plates;
import dev.nightshift.avatar.clone.render.HeadAlign;
import dev.nightshift.avatar.clone.render.Motion;
import dev.nightshift.avatar.clone.render.Texture;
import java.util.List;

/**
 * The picture of the film that a step of the walk shows, and the face in it. Inside a join both heads are first brought
 * to one place between them, then mixed, so that no face is seen twice.
 */
final class BasePicture {
    private final List<TrackedFace> faces;
    private final Plates plates;
    private final Texture shown;
    private final Texture other;
    private final HeadAlign align = new HeadAlign();
    private Motion motion = Motion.NONE;

    BasePicture(CloneModel model, Plates plates) {
        this.faces = model.track().faces();
        this.plates = plates;
        int width = model.track().width();
        int height = model.track().height();
        this.shown = Texture.blank(width, height);
        this.other = Texture.blank(width, height);
    }

    /** What {@link #draw} drew last; may be drawn upon. */
    Texture picture() {
        return shown;
    }

    /** How the head moves in it. */
    Motion motion() {
        return motion;
    }

    /** Draws the step's picture. */
    TrackedFace draw(LoopWalk.Step step) {
        motion = Motion.at(faces, step.share() < 0.5 ? step.frame() : step.other());
        if (step.share() == 0) {
            plates.read(step.frame(), shown);
            return faces.get(step.frame());
        }
        TrackedFace from = faces.get(step.frame());
        TrackedFace to = faces.get(step.other());
        TrackedFace between = from.towards(to, (float) step.share());
        plates.read(step.frame(), shown);
        align.move(shown, from.mesh(), between.mesh());
        plates.read(step.other(), other);
        align.move(other, to.mesh(), between.mesh());
        shown.mix(other, (int) Math.round(256 * step.share()), shown);
        return between;
    }
}
