package dev.nightshift.broadcast.mark;

import java.util.Random;

/**
 * Which chip of the tile says what: {@value #DATA} carry a coded bit each (three for every bit), the others are known and
 * show where the tile lies. Immutable, any thread.
 */
final class MarkLayout {
    /** Chips across and down the tile. */
    static final int SIDE = 32;

    static final int CHIPS = SIDE * SIDE;
    private static final int DATA = 3 * MarkCode.LENGTH;
    /** Known to every detector. */
    private static final long PUBLIC = 0x4e69676874736869L;

    private final int[] bitOf = new int[CHIPS];
    private final byte[] sign = new byte[CHIPS];

    /** A layout of one's own: for tests, which look for marks that nobody made. */
    MarkLayout(long key) {
        Random chance = new Random(key);
        int[] order = new int[CHIPS];
        for (int i = 0; i < CHIPS; i++) {
            order[i] = i;
            sign[i] = (byte) (chance.nextBoolean() ? 1 : -1);
            bitOf[i] = -1;
        }
        for (int i = CHIPS - 1; i > 0; i--) {
            int other = chance.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        for (int i = 0; i < DATA; i++) {
            bitOf[order[i]] = i % MarkCode.LENGTH;
        }
    }

    /** The layout of all Nightshift programs. */
    static MarkLayout standard() {
        return new MarkLayout(PUBLIC);
    }

    /** The tile of a payload: {@value #CHIPS} signs, rows from the top. */
    byte[] chips(MarkPayload payload) {
        byte[] coded = MarkCode.encode(payload);
        byte[] chips = new byte[CHIPS];
        for (int i = 0; i < CHIPS; i++) {
            chips[i] = (byte) (bitOf[i] < 0 ? sign[i] : sign[i] * coded[bitOf[i]]);
        }
        return chips;
    }

    /** The known chips, 0 where data stands. */
    byte[] known() {
        byte[] known = new byte[CHIPS];
        for (int i = 0; i < CHIPS; i++) {
            known[i] = bitOf[i] < 0 ? sign[i] : 0;
        }
        return known;
    }

    /** Soft values of the coded bits, from what was measured of each chip. */
    double[] soft(double[] measured) {
        double[] soft = new double[MarkCode.LENGTH];
        for (int i = 0; i < CHIPS; i++) {
            if (bitOf[i] >= 0) {
                soft[bitOf[i]] += sign[i] * measured[i];
            }
        }
        return soft;
    }
}
