package dev.nightshift.broadcast.mark;

import java.util.Arrays;
import java.util.Optional;

/**
 * The payload with its protection: 50 bits, a CRC of 16 (CCITT), and the usual convolutional code of rate 1/3 and
 * constraint length 7 (polynomials 133, 171, 165 octal), ended with six zeros. Read by the Viterbi algorithm from soft
 * values.
 */
final class MarkCode {
    private static final int CHECK_BITS = 16;
    private static final int MEMORY = 6;
    private static final int STATES = 1 << MEMORY;
    private static final int[] POLYNOMIALS = {0b1011011, 0b1111001, 0b1110101};
    private static final int RATE = POLYNOMIALS.length;
    private static final int STEPS = MarkPayload.BITS + CHECK_BITS + MEMORY;
    /** Coded bits. */
    static final int LENGTH = STEPS * RATE;

    private MarkCode() {}

    /** The coded bits, each +1 or -1. */
    static byte[] encode(MarkPayload payload) {
        long bits = payload.bits() << CHECK_BITS | check(payload.bits());
        byte[] coded = new byte[LENGTH];
        int register = 0;
        for (int step = 0; step < STEPS; step++) {
            int left = MarkPayload.BITS + CHECK_BITS - 1 - step;
            int bit = left < 0 ? 0 : bit(payload.bits(), bits, left);
            register = register >>> 1 | bit << MEMORY;
            for (int branch = 0; branch < RATE; branch++) {
                coded[step * RATE + branch] = sign(register, branch);
            }
        }
        return coded;
    }

    /** The message has 66 bits: the upper two stand only in the payload. */
    private static int bit(long payload, long message, int index) {
        return (int) (index >= CHECK_BITS ? payload >>> index - CHECK_BITS & 1 : message >>> index & 1);
    }

    private static byte sign(int register, int branch) {
        return (byte) (1 - 2 * (Integer.bitCount(register & POLYNOMIALS[branch]) & 1));
    }

    /** The payload that fits soft values best (positive for +1); empty when its check does not hold. */
    static Optional<MarkPayload> decode(double[] soft) {
        double[] metric = new double[STATES];
        Arrays.fill(metric, Double.NEGATIVE_INFINITY);
        metric[0] = 0;
        byte[][] origin = new byte[STEPS][STATES];
        for (int step = 0; step < STEPS; step++) {
            metric = advance(metric, soft, step, origin[step]);
        }
        return message(origin);
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
    private static Optional<MarkPayload> message(byte[][] origin) {
        int state = 0;
        long payload = 0;
        int check = 0;
        for (int step = STEPS - 1; step >= 0; step--) {
            long bit = state >>> MEMORY - 1;
            int left = MarkPayload.BITS + CHECK_BITS - 1 - step;
            if (left >= CHECK_BITS) {
                payload |= bit << left - CHECK_BITS;
            } else if (left >= 0) {
                check |= (int) bit << left;
            }
            state = state << 1 & STATES - 1 | origin[step][state];
        }
        return check == check(payload) ? Optional.of(MarkPayload.ofBits(payload)) : Optional.empty();
    }

    /** CRC-16/CCITT-FALSE over the payload's bits. */
    private static int check(long payload) {
        int register = 0xffff;
        for (int index = MarkPayload.BITS - 1; index >= 0; index--) {
            int out = register >>> CHECK_BITS - 1 ^ (int) (payload >>> index & 1);
            register = (register << 1 & 0xffff) ^ (out == 0 ? 0 : 0x1021);
        }
        return register;
    }
}
