package dev.nightshift.broadcast.mark.sound;

import dev.nightshift.broadcast.mark.ConvolutionalCode;
import java.util.OptionalInt;

/** A show's 16 bits with their protection: a CRC of 12 bits (polynomial 80F) and the convolutional code. */
final class SoundCode {
    /** Of the show's number. */
    static final int BITS = 16;

    private static final int CHECK_BITS = 12;
    private static final int CHECK_MASK = (1 << CHECK_BITS) - 1;
    private static final int MESSAGE_BITS = BITS + CHECK_BITS;
    private static final ConvolutionalCode CODE = new ConvolutionalCode(MESSAGE_BITS);
    /** Coded bits. */
    static final int LENGTH = ConvolutionalCode.length(MESSAGE_BITS);

    private SoundCode() {}

    /** The coded bits, each +1 or -1. */
    static byte[] encode(int show) {
        int bits = show << CHECK_BITS | check(show);
        byte[] message = new byte[MESSAGE_BITS];
        for (int i = 0; i < MESSAGE_BITS; i++) {
            message[i] = (byte) (bits >>> MESSAGE_BITS - 1 - i & 1);
        }
        return CODE.encode(message);
    }

    /** What fits soft values best (positive for +1); empty when its check does not hold. */
    static OptionalInt decode(double[] soft) {
        int bits = 0;
        for (byte bit : CODE.decode(soft)) {
            bits = bits << 1 | bit;
        }
        int show = bits >>> CHECK_BITS;
        return check(show) == (bits & CHECK_MASK) ? OptionalInt.of(show) : OptionalInt.empty();
    }

    private static int check(int show) {
        int register = CHECK_MASK;
        for (int index = BITS - 1; index >= 0; index--) {
            int out = register >>> CHECK_BITS - 1 ^ (show >>> index & 1);
            register = (register << 1 & CHECK_MASK) ^ (out == 0 ? 0 : 0x80F);
        }
        return register;
    }
}
