package dev.nightshift.broadcast.mark;

import java.util.Optional;

/** The payload with its protection: 50 bits, a CRC of 16 (CCITT-FALSE), and the convolutional code. */
final class MarkCode {
    private static final int CHECK_BITS = 16;
    private static final int MESSAGE_BITS = MarkPayload.BITS + CHECK_BITS;
    private static final ConvolutionalCode CODE = new ConvolutionalCode(MESSAGE_BITS);
    /** Coded bits. */
    static final int LENGTH = ConvolutionalCode.length(MESSAGE_BITS);

    private MarkCode() {}

    /** The coded bits, each +1 or -1. */
    static byte[] encode(MarkPayload payload) {
        byte[] message = new byte[MESSAGE_BITS];
        put(payload.bits(), message, 0, MarkPayload.BITS);
        put(check(payload.bits()), message, MarkPayload.BITS, CHECK_BITS);
        return CODE.encode(message);
    }

    /** The payload that fits soft values best (positive for +1); empty when its check does not hold. */
    static Optional<MarkPayload> decode(double[] soft) {
        byte[] message = CODE.decode(soft);
        long payload = take(message, 0, MarkPayload.BITS);
        return take(message, MarkPayload.BITS, CHECK_BITS) == check(payload)
                ? Optional.of(MarkPayload.ofBits(payload))
                : Optional.empty();
    }

    private static void put(long value, byte[] message, int from, int bits) {
        for (int i = 0; i < bits; i++) {
            message[from + i] = (byte) (value >>> bits - 1 - i & 1);
        }
    }

    private static long take(byte[] message, int from, int bits) {
        long value = 0;
        for (int i = 0; i < bits; i++) {
            value = value << 1 | message[from + i];
        }
        return value;
    }

    private static int check(long payload) {
        int register = 0xffff;
        for (int index = MarkPayload.BITS - 1; index >= 0; index--) {
            int out = register >>> CHECK_BITS - 1 ^ (int) (payload >>> index & 1);
            register = (register << 1 & 0xffff) ^ (out == 0 ? 0 : 0x1021);
        }
        return register;
    }
}
