package dev.nightshift.avatar.clone.speech;

/**
 * Where in time, around a moment, sounds have a say on the mouth: triangles that overlap by half, so that what they see
 * changes smoothly as time goes on.
 *
 * @param first middle of the first triangle, in rows of 10 ms after the moment (lips lead, so most are after)
 * @param step rows from one middle to the next, and half the width of a triangle
 * @param count how many
 */
public record Taps(int first, int step, int count) {
    /** For known phones: from 120 ms before to 240 ms after. */
    public static final Taps FORESEEING = new Taps(-12, 6, 7);
    /** For known phones of which little was heard: from 120 ms before to 120 ms after. */
    public static final Taps NEAR = new Taps(-8, 4, 5);
    /** For live sound: nothing later than 70 ms after the moment. */
    public static final Taps LIVE = new Taps(-16, 4, 6);

    /** How many numbers {@link #see} gives. */
    public int numbers() {
        return count * Sounds.KINDS + 1;
    }

    /** Rows after the moment that are looked at. */
    public int lookAhead() {
        return first + (count - 1) * step + step - 1;
    }

    /** What is seen at a moment: for each triangle how present each kind of sound is, and a constant 1. */
    public float[] see(Sounds sounds, double moment) {
        float[] seen = new float[numbers()];
        for (int tap = 0; tap < count; tap++) {
            double middle = moment + first + (double) tap * step;
            for (int row = (int) Math.ceil(middle - step); row < middle + step; row++) {
                add(seen, tap * Sounds.KINDS, sounds.at(row), (1 - Math.abs(row - middle) / step) / step);
            }
        }
        seen[seen.length - 1] = 1;
        return seen;
    }

    private static void add(float[] seen, int at, float[] row, double weight) {
        for (int kind = 0; kind < Sounds.KINDS; kind++) seen[at + kind] += (float) (weight * row[kind]);
    }
}
