package dev.nightshift.avatar.clone;

import dev.nightshift.media.SpeechTrack;
import java.util.ArrayList;
import java.util.List;

/**
 * What the mouth does at each moment: the utterances that were ordered, the rest between them. Utterances that are over
 * are forgotten. One thread.
 */
final class Talk {
    /** Most utterances ordered ahead; playout orders one or two. */
    private static final int MOST = 16;
    /** How long before the sound the lips begin, and after it they come to rest. */
    private static final long EDGE_MICROS = 240_000;
    /** How long a mouth takes to rest that is told to. */
    private static final long HUSH_MICROS = 160_000;

    private record Spoken(
            long speechId, long startMicros, long endMicros, long hushMicros, Speaking.Utterance utterance) {

        double presence(long micros) {
            return Math.clamp(1 - (micros - hushMicros) / (double) HUSH_MICROS, 0, 1);
        }

        boolean covers(long micros) {
            return micros >= startMicros - EDGE_MICROS
                    && micros
                            <= Math.min(
                                    endMicros + EDGE_MICROS,
                                    hushMicros == Long.MAX_VALUE ? hushMicros : hushMicros + HUSH_MICROS);
        }
    }

    private final Speaking speaking;
    private final float[] rest;
    private final List<Spoken> spoken = new ArrayList<>();

    Talk(Speaking speaking, float[] rest) {
        this.speaking = speaking;
        this.rest = rest.clone();
    }

    void speak(long atMicros, long speechId, SpeechTrack track) {
        if (spoken.size() >= MOST) {
            throw new IllegalStateException("more than " + MOST + " utterances are ordered ahead");
        }
        spoken.add(new Spoken(
                speechId, atMicros, atMicros + track.durationMicros(), Long.MAX_VALUE, speaking.plan(track)));
    }

    void hush(long atMicros, long speechId) {
        spoken.replaceAll(one -> one.speechId == speechId
                ? new Spoken(
                        speechId, one.startMicros, one.endMicros, Math.min(atMicros, one.hushMicros), one.utterance)
                : one);
    }

    /** Forgets what is over at a moment. */
    void forget(long micros) {
        spoken.removeIf(one -> one.endMicros + EDGE_MICROS < micros || one.presence(micros) == 0);
    }

    /** Whether nothing is said at a moment. */
    boolean silent(long micros) {
        return spoken.stream().noneMatch(one -> one.covers(micros));
    }

    /** The mouth at a moment; what was over before it is forgotten. */
    float[] shape(long micros) {
        forget(micros);
        float[] shape = rest.clone();
        for (Spoken one : spoken) {
            if (one.covers(micros)) {
                add(shape, one.utterance.shape(micros - one.startMicros), (float) one.presence(micros));
            }
        }
        return shape;
    }

    /** Where two utterances meet, each adds what it differs from the rest. */
    private void add(float[] shape, float[] wished, float presence) {
        for (int k = 0; k < shape.length; k++) {
            shape[k] += presence * (wished[k] - rest[k]);
        }
    }
}
