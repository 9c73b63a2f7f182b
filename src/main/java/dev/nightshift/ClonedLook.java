package dev.nightshift;

import dev.nightshift.avatar.clone.matte.CutOut;
import dev.nightshift.avatar.clone.matte.Grade;
import dev.nightshift.avatar.clone.matte.Mattes;
import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.avatar.clone.model.Plates;
import dev.nightshift.command.BackdropChoice;
import dev.nightshift.stage.look.Light;
import dev.nightshift.stage.set.Showroom;
import dev.nightshift.stage.set.StudioSet;
import dev.nightshift.studio.Enrolment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * How a clone is shown.
 *
 * @param backdrop what it stands before
 * @param cutOut empty when it keeps its own background
 * @param seated whether it was filmed sitting
 */
record ClonedLook(BackdropChoice backdrop, Optional<CutOutLook> cutOut, boolean seated) {
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
     */
    record CutOutLook(Mattes mattes, Grade grade) {}

    /** @throws IOException when it has to be cut out and was built without mattes */
    static ClonedLook of(CloneModel model, BackdropChoice choice, boolean seated) throws IOException {
        return switch (choice) {
            case OWN -> new ClonedLook(choice, Optional.empty(), seated);
            case STUDIO -> new ClonedLook(choice, Optional.of(cutOut(model, StudioSet.LIGHT)), seated);
            case SCENE -> new ClonedLook(choice, Optional.of(cutOut(model, Showroom.LIGHT)), seated);
        };
    }

    private static CutOutLook cutOut(CloneModel model, Light there) throws IOException {
        byte[] section = model.sections().get(Enrolment.MATTES);
        if (section == null) {
            throw new IOException(
                    "it was built before clones were cut out; build it anew for any backdrop but its own");
        }
        Mattes mattes = Mattes.read(new ByteArrayInputStream(section));
        return new CutOutLook(mattes, grade(Light.of(mattes.backing().pixels()), there));
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
                ? new CutOut(film, cutOut.get().mattes(), cutOut.get().grade())
                : film;
    }
}
