package dev.nightshift.avatar.clone.speech;

import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.MouthSpace;
import dev.nightshift.avatar.drawn.motion.Viseme;
import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.signal.MelCepstra;
import dev.nightshift.media.signal.Scaling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A made-up person who opens the mouth by .2 for vowels and by .05 for most else, and does so at once. */
public final class Mouths {
    private Mouths() {}

    /** Mouths from closed to wide open. */
    public static MouthSpace space() {
        List<Mesh> faces = new ArrayList<>();
        for (int i = 0; i <= 20; i++) faces.add(Faces.straight(0.01 * i));
        return MouthSpace.learn(faces, 2);
    }

    public static SpeakingMouth speaking() {
        MouthSpace space = space();
        float[] rest = space.encode(Faces.straight(0));
        float[] open = space.encode(Faces.straight(0.2));
        float[] slope = Lips.slopeIn(space);
        float[] opening = new float[2];
        for (int k = 0; k < 2; k++) opening[k] = (open[k] - rest[k]) / 0.2f;
        Lips lips = new Lips(Lips.gapAtMeanIn(space), slope, opening, 0, 0.01, rest);
        Hearing deaf = new Hearing(new float[Hearing.INPUTS + 1][8], new float[Hearing.INPUTS + 9][15]);
        Scaling usual = new Scaling(usualMean(), usualSpread());
        return new SpeakingMouth(space, lips, plain(lips, Taps.FORESEEING, 2), deaf, plain(lips, Taps.LIVE, 4), usual);
    }

    private static float[] usualMean() {
        float[] mean = new float[MelCepstra.COEFFICIENTS];
        mean[0] = -3;
        return mean;
    }

    private static float[] usualSpread() {
        float[] spread = new float[MelCepstra.COEFFICIENTS];
        Arrays.fill(spread, 1);
        return spread;
    }

    /** Follows the tap that looks at the present. */
    private static Coarticulation plain(Lips lips, Taps taps, int present) {
        float[][] weights = new float[taps.numbers()][2];
        for (Viseme viseme : Viseme.values()) {
            double gap = viseme == Viseme.SILENCE ? 0 : viseme.isVowel() ? 0.2 : 0.05;
            weights[present * Sounds.KINDS + viseme.ordinal()] = lips.withGap(lips.rest(), gap);
        }
        return new Coarticulation(taps, weights);
    }

    /** Phones of 100 ms each, a pause of 500 ms before and after. */
    public static SpeechTrack saying(String... phones) {
        List<Phone> said = new ArrayList<>();
        said.add(new Phone("", 0, 500_000, false));
        long now = 500_000;
        for (String phone : phones) {
            said.add(new Phone(phone, now, now + 100_000, false));
            now += 100_000;
        }
        said.add(new Phone("", now, now + 500_000, false));
        return new SpeechTrack(said, List.of(), now + 500_000);
    }
}
