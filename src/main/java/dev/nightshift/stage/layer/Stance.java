package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.scene.Figure;
import io.github.humbleui.types.Rect;

/** Where a host's picture goes when the host stands where a blocking says. */
public sealed interface Stance {
    /**
     * The place of the whole picture, in design units.
     *
     * @param width of the picture in pixels
     * @param height of it
     */
    Rect place(Blocking blocking, int width, int height);

    /** A drawn host, whose picture is made for the stage: it stands on the blocking's lower edge. */
    record Drawn() implements Stance {
        @Override
        public Rect place(Blocking blocking, int width, int height) {
            double wide = ProgramSize.DESIGN_WIDTH * blocking.hostScale();
            double high = wide * height / width;
            double top = ProgramSize.DESIGN_HEIGHT - high - blocking.hostLift();
            return Rect.makeXYWH((float) blocking.hostX(), (float) top, (float) wide, (float) high);
        }
    }

    /**
     * A person cut out of a film: the face is where a drawn host's would be and as large, and the picture's lower edge is
     * out of sight behind the counter.
     *
     * @param counter upper edge of what hides the lower edge, design units
     */
    record Filmed(Figure figure, float counter) implements Stance {
        /** A drawn host's face is so high where it stands most of the time. */
        private static final double FACE_HEIGHT = 208;
        /** Sizes that differ less are not worth the blur and the time of scaling. */
        private static final double AS_FILMED = .12;
        /** How far the picture goes on behind the counter, so that no movement shows its end. */
        private static final double HIDDEN = 12;

        @Override
        public Rect place(Blocking blocking, int width, int height) {
            double size = blocking.hostZoom();
            double unit = ProgramSize.DESIGN_WIDTH / (double) width;
            double zoom = FACE_HEIGHT / (figure.faceHeight() * height * unit);
            double scale = unit * size * (Math.abs(zoom - 1) < AS_FILMED ? 1 : zoom);
            double middle = blocking.hostMiddle();
            double face = figure.seated() ? blocking.seatedFace() : blocking.standingFace();
            double left = middle - figure.faceX() * width * scale;
            double top = face - figure.faceY() * height * scale;
            double hidden = Math.max(top, counter + HIDDEN - height * scale);
            return Rect.makeXYWH((float) left, (float) hidden, (float) (width * scale), (float) (height * scale));
        }
    }
}
