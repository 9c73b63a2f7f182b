package dev.nightshift.voice.mary;

import java.util.List;

/**
 * The melody that the models lack. They were trained on sentences read aloud, none of them a question, and averaging has
 * flattened the rest: their pitch moves by 1.4 semitones, a presenter's by three. Accents and boundary tones of the text
 * analysis are laid over it as bumps and glides that add up in semitones (Fujisaki, 1983; tones as in ToBI).
 */
final class Intonation {
    private static final double SECONDS_A_ROW = Sentence.FRAME_MILLIS / 1_000.0;
    /** How an accent swells and fades around its vowel. */
    private static final double SWELL = 0.085;

    private static final double FADE = 0.13;
    /** Fall of the pitch from start to end of each phrase. */
    private static final double DECLINATION = 1.6;

    private record Glide(double semitones, double seconds) {}

    private final Frames frames;
    private final double[] contour;

    private Intonation(Frames frames) {
        this.frames = frames;
        contour = new double[frames.count()];
    }

    /** Semitones to add to the pitch of each row. */
    static double[] of(List<Sentence.Unit> units, Frames frames) {
        Intonation melody = new Intonation(frames);
        int row = 0;
        int phraseStart = 0;
        for (Sentence.Unit unit : units) {
            int end = row + unit.frames();
            if (unit.isPause()) {
                melody.phrase(phraseStart, row, unit.tone());
                phraseStart = end;
            } else if (unit.isNucleus()) {
                melody.accent((row + end) / 2, height(unit.tone()));
            }
            row = end;
        }
        return melody.contour;
    }

    /** How far an accent stands out. */
    private static double height(String tone) {
        return switch (tone) {
            case "L+H*" -> 2.6;
            case "H*" -> 2.8;
            case "!H*", "H+!H*" -> 1.8;
            case "L*" -> -1.6;
            default -> 1.5;
        };
    }

    private static Glide glide(String tone) {
        return switch (tone) {
            case "H-H%", "L-H%" -> new Glide(6, 0.32);
            case "L-L%" -> new Glide(-2.6, 0.35);
            case "H-L%" -> new Glide(1.6, 0.2);
            default -> new Glide(0.6, 0.15);
        };
    }

    private void accent(int centre, double height) {
        for (int row = 0; row < contour.length; row++) {
            double distance = (row - centre) * SECONDS_A_ROW;
            double width = distance < 0 ? SWELL : FADE;
            contour[row] += height * Math.exp(-distance * distance / (2 * width * width));
        }
    }

    /** Declination over the phrase and the boundary tone's glide, which arrives in the last voiced row. */
    private void phrase(int start, int pause, String tone) {
        Glide glide = glide(tone);
        int end = pause;
        while (end > start && !frames.isVoiced(end - 1)) end--;
        for (int row = start; row < end; row++) {
            double along = (row - start + 0.5) / (end - start);
            double near = Math.clamp(1 - (end - row) * SECONDS_A_ROW / glide.seconds(), 0, 1);
            double eased = near * near * (3 - 2 * near);
            contour[row] += DECLINATION * (0.5 - along) + glide.semitones() * eased;
        }
    }
}
