package dev.nightshift;

import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.matte.CutOut;
import dev.nightshift.avatar.clone.matte.Grade;
import dev.nightshift.avatar.clone.matte.Mattes;
import dev.nightshift.avatar.clone.matte.Surround;
import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.avatar.clone.model.Plates;
import dev.nightshift.command.BackdropChoice;
import dev.nightshift.stage.SetBehind;
import dev.nightshift.stage.look.Light;
import dev.nightshift.stage.scene.Backdrop;
import dev.nightshift.stage.scene.Figure;
import dev.nightshift.stage.set.Showroom;
import dev.nightshift.stage.set.StudioSet;
import dev.nightshift.studio.Enrolment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How a clone is shown.
 *
 * @param backdrop what it stands before
 * @param cutOut empty when it keeps its own background
 */
record ClonedLook(Backdrop backdrop, Optional<CutOutLook> cutOut) {
    private static final int BROW = 10;
    private static final int CHIN = 152;
    private static final int NOSE = 1;

    /** How much of the difference between two lights is made up for: all of it would look painted. */
    private static final double COLOUR = .45;

    private static final double BRIGHTNESS = .25;
    private static final double CONTRAST = .06;
    private static final double DARKEST = .02;
    /** Most that a channel is made brighter or darker. */
    private static final double MOST = 1.33;

    /**
     * Without its background.
     *
     * @param grade towards the light of where it stands
     * @param behind what is behind it there
     */
    record CutOutLook(Mattes mattes, Grade grade, Optional<Surround> behind) {}

    /** @throws IOException when it has to be cut out and was built without mattes */
    static ClonedLook of(CloneModel model, BackdropChoice choice, boolean seated) throws IOException {
        Figure figure = figure(model, seated);
        return switch (choice) {
            case OWN ->
                new ClonedLook(
                        new Backdrop.HostsOwn(figure.faceX(), figure.faceY(), figure.faceHeight()), Optional.empty());
            case STUDIO -> cutOut(model, new Backdrop.Behind(figure), StudioSet.LIGHT);
            case SCENE -> cutOut(model, new Backdrop.Beside(figure), Showroom.LIGHT);
        };
    }

    /** The face where it is most of the time. */
    private static Figure figure(CloneModel model, boolean seated) {
        double width = model.track().width();
        double height = model.track().height();
        double x = Math.clamp(median(model, mesh -> mesh.x(NOSE)) / width, 0, 1);
        double y = Math.clamp(median(model, mesh -> (mesh.y(BROW) + mesh.y(CHIN)) / 2) / height, 0, 1);
        double face = Math.clamp(median(model, mesh -> mesh.y(CHIN) - mesh.y(BROW)) / height, .01, 1);
        return new Figure(x, y, face, seated);
    }

    private static double median(CloneModel model, ToDoubleFunction<Mesh> of) {
        double[] values = model.track().faces().stream()
                .mapToDouble(face -> of.applyAsDouble(face.mesh()))
                .sorted()
                .toArray();
        return values[values.length / 2];
    }

    private static ClonedLook cutOut(CloneModel model, Backdrop backdrop, Light there) throws IOException {
        byte[] section = model.sections().get(Enrolment.MATTES);
        if (section == null) {
            throw new IOException(
                    "it was built before clones were cut out; build it anew for any backdrop but its own");
        }
        Mattes mattes = Mattes.read(new ByteArrayInputStream(section));
        Grade grade = grade(Light.of(mattes.backing().pixels()), there);
        Optional<Surround> behind = SetBehind.of(
                        backdrop, model.track().width(), model.track().height())
                .map(set -> new Surround(set.width(), set.height(), set.colours()));
        return new ClonedLook(backdrop, Optional.of(new CutOutLook(mattes, grade, behind)));
    }

    /** What was lit by one light, as if lit by another; a coloured screen tells nothing of the light before it. */
    static Grade grade(Light here, Light there) {
        double level = towards(there.level(), here.level(), BRIGHTNESS);
        return Grade.gains(
                level * towards(there.red() / share(there), here.red() / share(here), COLOUR),
                level * towards(there.green() / share(there), here.green() / share(here), COLOUR),
                level * towards(there.blue() / share(there), here.blue() / share(here), COLOUR),
                CONTRAST);
    }

    private static double share(Light light) {
        return Math.max(light.level(), DARKEST);
    }

    private static double towards(double there, double here, double part) {
        return Math.clamp(Math.pow(Math.max(there, DARKEST) / Math.max(here, DARKEST), part), 1 / MOST, MOST);
    }

    /** The film as it is shown. */
    Plates of(Plates film) {
        return cutOut.isPresent()
                ? new CutOut(
                        film,
                        cutOut.get().mattes(),
                        cutOut.get().grade(),
                        cutOut.get().behind())
                : film;
    }
}
