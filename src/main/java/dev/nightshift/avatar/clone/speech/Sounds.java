package dev.nightshift.avatar.clone.speech;

import dev.nightshift.avatar.drawn.motion.Viseme;
import dev.nightshift.avatar.drawn.motion.VisemePart;
import dev.nightshift.avatar.drawn.motion.Visemes;
import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import java.util.Arrays;

/**
 * What sounds when, as the mouth cares about it: a row each 10 ms with how present each kind of sound is, 0 .. 1. The
 * kinds are the {@link Viseme}s and a last number for emphasis: 1 in a stressed vowel when phones are known, else how loud
 * it is against the speaker's usual. Sounds that look alike are one kind, so that
 * a quarter of a minute of a person's speech has all of them.
 *
 * @param rows a row each 10 ms, {@value #KINDS} numbers each; the visemes' sum to 1
 */
public record Sounds(float[][] rows) {
    /** Numbers in a row. */
    public static final int KINDS = 16;
    /** Microseconds from one row to the next. */
    public static final long ROW_MICROS = 10_000;

    /** Where in a row the emphasis is. */
    static final int EMPHASIS = KINDS - 1;

    /** Of phones with times; a phone counts in every row whose middle it covers. */
    public static Sounds of(SpeechTrack track) {
        float[][] rows = new float[(int) (track.durationMicros() / ROW_MICROS) + 1][KINDS];
        for (float[] row : rows) row[Viseme.SILENCE.ordinal()] = 1;
        for (Phone phone : track.phones()) {
            if (phone.isPause()) continue;
            double start = phone.startMicros();
            for (VisemePart part : Visemes.of(phone.ipa()).parts()) {
                double end = start + part.share() * (phone.endMicros() - phone.startMicros());
                fill(rows, start, end, part, phone.stressed());
                start = end;
            }
        }
        return new Sounds(rows);
    }

    private static void fill(float[][] rows, double start, double end, VisemePart part, boolean stressed) {
        int from = Math.max(0, (int) Math.round(start / ROW_MICROS));
        int to = Math.min(rows.length, (int) Math.round(end / ROW_MICROS));
        for (int row = from; row < to; row++) {
            Arrays.fill(rows[row], 0);
            rows[row][part.viseme().ordinal()] = 1;
            if (stressed && part.viseme().isVowel()) rows[row][EMPHASIS] = 1;
        }
    }

    /** How silent it is around a moment, 0 .. 1: the mean over {@code reach} rows on both sides. */
    public double silence(double moment, int reach) {
        int middle = (int) Math.round(moment);
        double sum = 0;
        for (int row = middle - reach; row <= middle + reach; row++) sum += at(row)[Viseme.SILENCE.ordinal()];
        return sum / (2 * reach + 1);
    }

    /** The row that counts at a moment; silence outside. */
    public float[] at(int row) {
        return row < 0 || row >= rows.length ? SILENT : rows[row];
    }

    private static final float[] SILENT = silent();

    private static float[] silent() {
        float[] row = new float[KINDS];
        row[Viseme.SILENCE.ordinal()] = 1;
        return row;
    }
}
