package dev.nightshift.avatar.clone.speech;

/**
 * How one person's mouth answers sounds: each number of the shape is a weighted sum of what sounded just before and will
 * sound just after. Every kind of sound so has a target, a reach back and ahead, and gives way to its neighbours, in each
 * dimension for itself, as the person's own speech taught it.
 *
 * @param taps what it sees
 * @param weights a row for each number seen, a column for each dimension of the shape
 */
public record Coarticulation(Taps taps, float[][] weights) {
    /**
     * The mouth at a moment.
     *
     * @param moment in rows of 10 ms from the start of the sounds
     */
    public float[] shape(Sounds sounds, double moment) {
        float[] seen = taps.see(sounds, moment);
        float[] shape = new float[weights[0].length];
        for (int i = 0; i < seen.length; i++) {
            if (seen[i] == 0) continue;
            for (int k = 0; k < shape.length; k++) shape[k] += seen[i] * weights[i][k];
        }
        return shape;
    }
}
