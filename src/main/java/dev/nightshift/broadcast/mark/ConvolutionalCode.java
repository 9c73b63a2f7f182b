package dev.nightshift.broadcast.mark;

import java.util.Arrays;

/**
 * The usual convolutional code of rate 1/3 and constraint length 7 (polynomials 133, 171, 165 octal), ended with six zeros,
 * read by the Viterbi algorithm from soft values. Pure.
 *
 * @param bits of a message
 */
public record ConvolutionalCode(int bits) {
    private static final int MEMORY = 6;
    private static final int STATES = 1 << MEMORY;
    private static final int[] POLYNOMIALS = {0b1011011, 0b1111001, 0b1110101};
    private static final int RATE = POLYNOMIALS.length;

    /** How many coded bits a message of so many bits has. */
    public static int length(int bits) {
        return (bits + MEMORY) * RATE;
    }

    /**
     * The coded bits of a message, each +1 or -1.
     *
     * @param message bits, each 0 or 1
     */
    public byte[] encode(byte[] message) {
        byte[] coded = new byte[length(bits)];
        int register = 0;
        for (int step = 0; step < steps(); step++) {
            int bit = step < bits ? message[step] : 0;
            register = register >>> 1 | bit << MEMORY;
            for (int branch = 0; branch < RATE; branch++) {
                coded[step * RATE + branch] = sign(register, branch);
            }
        }
        return coded;
    }

    /** The message that fits soft values best (positive for +1), bits of 0 or 1. */
    public byte[] decode(double[] soft) {
        double[] metric = new double[STATES];
        Arrays.fill(metric, Double.NEGATIVE_INFINITY);
        metric[0] = 0;
        byte[][] origin = new byte[steps()][STATES];
        for (int step = 0; step < steps(); step++) {
            metric = advance(metric, soft, step, origin[step]);
        }
        return message(origin);
    }

    private int steps() {
        return bits + MEMORY;
    }

    private static byte sign(int register, int branch) {
        return (byte) (1 - 2 * (Integer.bitCount(register & POLYNOMIALS[branch]) & 1));
    }

    /** One step: each state keeps the better of the two ways to it. A state is the newest six bits, newest on top. */
    private static double[] advance(double[] metric, double[] soft, int step, byte[] origin) {
        double[] next = new double[STATES];
        Arrays.fill(next, Double.NEGATIVE_INFINITY);
        for (int state = 0; state < STATES; state++) {
            for (int bit = 0; bit < 2 && metric[state] > Double.NEGATIVE_INFINITY; bit++) {
                int register = state | bit << MEMORY;
                double sum = metric[state];
                for (int branch = 0; branch < RATE; branch++) {
                    sum += sign(register, branch) * soft[step * RATE + branch];
                }
                int to = register >>> 1;
                if (sum > next[to]) {
                    next[to] = sum;
                    origin[to] = (byte) (state & 1);
                }
            }
        }
        return next;
    }

    /** Goes back from the state of zeros in which every message ends. */
    private byte[] message(byte[][] origin) {
        byte[] message = new byte[bits];
        int state = 0;
        for (int step = steps() - 1; step >= 0; step--) {
            if (step < bits) {
                message[step] = (byte) (state >>> MEMORY - 1);
            }
            state = state << 1 & STATES - 1 | origin[step][state];
        }
        return message;
    }
}
