package dev.nightshift.playout;

import dev.nightshift.media.Timebase;
import java.util.Optional;

/**
 * What an operator says, on its way from the network to one room's frame loop. Evens out how it arrives; holds one second at
 * most, and what is too much is dropped and counted. Safe for any thread.
 */
public final class Microphone {
    /** Samples of a picture's time. */
    static final int PIECE = Timebase.SAMPLES_PER_FRAME;

    /** Pieces that have to lie here before it goes on, so that it need not stop again at the next late packet. */
    private static final int AHEAD = 4;
    /** After each gap that many more, up to {@link #MOST_AHEAD}: what comes so unevenly will do so again. */
    private static final int MORE_AHEAD = 2;

    private static final int MOST_AHEAD = 12;
    /** Pieces beyond those: what waits longer is dropped, since nobody wants to be heard late. */
    private static final int LONGEST = 11;

    private final float[] ring = new float[25 * PIECE];
    private int first;
    private int held;
    private boolean flows;
    private int ahead = AHEAD;
    private Optional<String> who = Optional.empty();
    private boolean onAir;
    private long received;
    private long dropped;
    private long gaps;

    /**
     * How sound fared.
     *
     * @param waitingMicros how long what was just given waits until the program takes it
     */
    public record Taken(Standing standing, long waitingMicros, Figures figures) {}

    /** Whether a microphone is heard. */
    public enum Standing {
        /** Nobody's, or another person's. */
        SHUT,
        /** A line still sounds: what is said is not kept. */
        WAITING,
        ON_AIR
    }

    /**
     * Counts of this show.
     *
     * @param received samples that came in while on air
     * @param dropped of these, because too many waited
     * @param gaps times that there was nothing to go on with while somebody was on air
     */
    public record Figures(long received, long dropped, long gaps) {
        /** Nobody has spoken. */
        public static final Figures NONE = new Figures(0, 0, 0);
    }

    /**
     * Takes what somebody says.
     *
     * @param by who; it has to be the one whose microphone the room has opened
     * @param samples 48,000 a second, -1 .. 1; half a second at most
     */
    public synchronized Taken take(String by, float[] samples) {
        Standing standing = standing(by);
        if (standing == Standing.ON_AIR) {
            received += samples.length;
            for (float sample : samples) {
                add(sample);
            }
            shorten();
        }
        return new Taken(standing, Timebase.microsOfSample(held), figures());
    }

    /** How it fared in this show. */
    public synchronized Figures figures() {
        return new Figures(received, dropped, gaps);
    }

    synchronized void open(String by) {
        who = Optional.of(by);
        onAir = false;
        held = 0;
        flows = false;
        ahead = AHEAD;
    }

    /** From now on what is said is kept. */
    synchronized void goOnAir() {
        onAir = true;
    }

    /** Takes nothing more; what lies here is still to be heard. */
    synchronized void shut() {
        who = Optional.empty();
        flows = held > 0;
    }

    /** Whether all that came in has been read. */
    synchronized boolean empty() {
        return held == 0;
    }

    /**
     * The next piece.
     *
     * @return whether there is one; else {@code into} is silent
     */
    synchronized boolean read(float[] into) {
        flows |= held >= ahead * PIECE;
        boolean last = who.isEmpty() && held > 0;
        if (flows && held < PIECE && !last) {
            stop();
        }
        int length = flows ? Math.min(held, PIECE) : 0;
        for (int i = 0; i < PIECE; i++) {
            into[i] = i < length ? ring[(first + i) % ring.length] : 0;
        }
        first = (first + length) % ring.length;
        held -= length;
        return length > 0;
    }

    private void stop() {
        flows = false;
        if (who.isPresent()) {
            gaps++;
            ahead = Math.min(MOST_AHEAD, ahead + MORE_AHEAD);
        }
    }

    private Standing standing(String by) {
        if (!who.equals(Optional.of(by))) {
            return Standing.SHUT;
        }
        return onAir ? Standing.ON_AIR : Standing.WAITING;
    }

    private void add(float sample) {
        if (held == ring.length) {
            drop(1);
        }
        ring[(first + held) % ring.length] = sample;
        held++;
    }

    /** A clock that runs fast, or a network that stood still: back to what is needed, in one jump. */
    private void shorten() {
        if (held > (ahead + LONGEST) * PIECE) {
            drop(held - ahead * PIECE);
        }
    }

    private void drop(int samples) {
        first = (first + samples) % ring.length;
        held -= samples;
        dropped += samples;
    }
}
