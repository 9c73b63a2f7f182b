package dev.nightshift.broadcast.mark.sound;

import dev.nightshift.media.Timebase;
import java.util.Random;

/**
 * Where each chip lies in time and pitch, and what it says: a quarter of them are known and show where the mark begins, the
 * others carry a coded bit, some 19 each. Immutable, any thread.
 */
final class SoundLayout {
    /** Samples of a spectrum, and from one to the next. */
    static final int WINDOW = 2_048;

    static final int HOP = WINDOW / 2;
    /** Spectra of a cell. */
    static final int CELL = 2;
    /** Pairs of moments until the mark begins again. */
    static final int PAIRS = 128;

    /** Half a critical band (Traunmueller's Bark scale), from 200 Hz to 9.4 kHz: below and above, encoders save. */
    private static final double BARK_FROM = 2;

    private static final double BARK_TO = 22;
    private static final double BARK_STEP = 0.5;
    private static final int LEAST_BINS = 3;
    /** Known to every detector. */
    private static final long PUBLIC = 0x4e69676874736f6eL;

    private static final int[] EDGES = edges();
    /** Bands that two by two carry a chip. */
    static final int BANDS = EDGES.length - 1;
    /** Chips of a moment. */
    static final int ACROSS = BANDS / 2;

    static final int CHIPS = PAIRS * ACROSS;

    private final int[] bitOf = new int[CHIPS];
    private final byte[] sign = new byte[CHIPS];

    /** A layout of one's own: for tests, which look for marks that nobody made. */
    SoundLayout(long key) {
        Random chance = new Random(key);
        int[] order = new int[CHIPS];
        for (int i = 0; i < CHIPS; i++) {
            int other = chance.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
            sign[i] = (byte) (chance.nextBoolean() ? 1 : -1);
        }
        for (int i = 0; i < CHIPS; i++) {
            bitOf[order[i]] = i < CHIPS / 4 ? -1 : i % SoundCode.LENGTH;
        }
    }

    /** The layout of all Nightshift programs. */
    static SoundLayout standard() {
        return new SoundLayout(PUBLIC);
    }

    /** The first bin of a band; that of {@link #BANDS} ends the last one. */
    static int edge(int band) {
        return EDGES[band];
    }

    /** Whether a chip is known to every detector. */
    boolean known(int chip) {
        return bitOf[chip] < 0;
    }

    /** The coded bit of a chip that is not known. */
    int bit(int chip) {
        return bitOf[chip];
    }

    /** What a known chip says, and by what the coded bit of another is multiplied. */
    byte sign(int chip) {
        return sign[chip];
    }

    /** +1 where a chip's cells are raised crosswise, -1 where they are lowered. */
    int value(int chip, byte[] coded) {
        return known(chip) ? sign[chip] : sign[chip] * coded[bitOf[chip]];
    }

    private static int[] edges() {
        int[] edges = new int[(int) ((BARK_TO - BARK_FROM) / BARK_STEP) + 1];
        for (int i = 0; i < edges.length; i++) {
            int bin = (int) Math.round(hertz(BARK_FROM + i * BARK_STEP) * WINDOW / Timebase.SAMPLE_RATE);
            edges[i] = i == 0 ? bin : Math.max(bin, edges[i - 1] + LEAST_BINS);
        }
        return edges;
    }

    /** Traunmueller 1990, turned round. */
    private static double hertz(double bark) {
        return 1960 * (bark + 0.53) / (26.28 - bark);
    }
}
