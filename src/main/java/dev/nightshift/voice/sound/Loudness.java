package dev.nightshift.voice.sound;

/**
 * Integrated loudness of mono sound by ITU-R BS.1770-4: K-weighting, blocks of 400 ms every 100 ms, an absolute gate at
 * -70 LUFS and a relative one 10 LU below the mean of what passed.
 */
public final class Loudness {
    private static final int STEP = 4_800;
    private static final int STEPS_A_BLOCK = 4;
    private static final double OFFSET = -0.691;
    private static final double ABSOLUTE_GATE = -70;
    private static final double RELATIVE_GATE = -10;

    private Loudness() {}

    /**
     * @param samples mono at 48,000 a second
     * @return LUFS; negative infinity for silence. Sound shorter than one block counts as if silence followed it, without
     *     being diluted by that silence
     */
    public static double of(float[] samples) {
        double[] blocks = blocks(stepEnergies(samples), samples.length);
        double gate = ABSOLUTE_GATE;
        double loud = toLufs(meanAbove(blocks, gate));
        return toLufs(meanAbove(blocks, Math.max(gate, loud + RELATIVE_GATE)));
    }

    /** Sum of squares of the K-weighted sound in each started step of 100 ms. */
    private static double[] stepEnergies(float[] samples) {
        Biquad shelf =
                new Biquad(1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585);
        Biquad highPass = new Biquad(1, -2, 1, -1.99004745483398, 0.99007225036621);
        double[] energies = new double[(samples.length + STEP - 1) / STEP];
        for (int i = 0; i < samples.length; i++) {
            double weighted = highPass.next(shelf.next(samples[i]));
            energies[i / STEP] += weighted * weighted;
        }
        return energies;
    }

    private static double[] blocks(double[] steps, int length) {
        int whole = length / STEP;
        if (whole < STEPS_A_BLOCK) {
            return new double[] {sum(steps, 0, steps.length) / Math.max(1, length)};
        }
        double[] blocks = new double[whole - STEPS_A_BLOCK + 1];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = sum(steps, i, i + STEPS_A_BLOCK) / (STEPS_A_BLOCK * STEP);
        }
        return blocks;
    }

    private static double sum(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) sum += values[i];
        return sum;
    }

    private static double meanAbove(double[] blocks, double gate) {
        double sum = 0;
        int count = 0;
        for (double block : blocks) {
            if (toLufs(block) > gate) {
                sum += block;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double toLufs(double power) {
        return OFFSET + 10 * Math.log10(power);
    }
}
