package dev.nightshift.studio.bank;

import dev.nightshift.avatar.clone.render.Exemplar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses which mouths a clone carries: sharp ones, and of those the most different from each other, one after the other
 * (Gonzalez 1985), so that every mouth the person made is near one that is kept.
 */
final class BankSelection {
    /** Blurred is what has less than this part of the usual detail. */
    private static final double SHARP = 0.6;

    private BankSelection() {}

    /** Their pictures' numbers, ascending. */
    static int[] of(List<Exemplar> exemplars, int most) {
        List<Exemplar> sharp = sharp(exemplars);
        float[] far = new float[sharp.size()];
        Arrays.fill(far, Float.MAX_VALUE);
        List<Exemplar> chosen = new ArrayList<>();
        int next = 0;
        while (chosen.size() < Math.min(most, sharp.size())) {
            chosen.add(sharp.get(next));
            next = farthest(sharp, sharp.get(next), far);
        }
        return chosen.stream().mapToInt(Exemplar::frame).sorted().toArray();
    }

    /** Notes how near each is to the newly chosen one, and finds the one that is now farthest from all chosen. */
    private static int farthest(List<Exemplar> all, Exemplar chosen, float[] far) {
        int best = 0;
        for (int i = 0; i < far.length; i++) {
            far[i] = Math.min(far[i], all.get(i).squaredDistance(chosen));
            best = far[i] > far[best] ? i : best;
        }
        return best;
    }

    private static List<Exemplar> sharp(List<Exemplar> exemplars) {
        double[] detail = exemplars.stream().mapToDouble(BankSelection::detail).toArray();
        double usual = Arrays.stream(detail).sorted().toArray()[detail.length / 2];
        List<Exemplar> sharp = new ArrayList<>();
        for (int i = 0; i < detail.length; i++) {
            if (detail[i] >= SHARP * usual) {
                sharp.add(exemplars.get(i));
            }
        }
        return sharp;
    }

    /** Mean difference of neighbouring pixels' green. */
    private static double detail(Exemplar exemplar) {
        int[] pixels = exemplar.full().pixels();
        double sum = 0;
        for (int i = 1; i < pixels.length; i++) {
            sum += Math.abs((pixels[i] >> 8 & 255) - (pixels[i - 1] >> 8 & 255));
        }
        return sum / pixels.length;
    }
}
