package dev.nightshift.avatar.clone;

import dev.nightshift.avatar.Direction;
import java.util.Arrays;

/** The mouth while a person speaks through the host. One thread. */
final class Ear {
    /** Sound that does not come any more is over. */
    private static final long PATIENCE_MICROS = 60_000;

    private final Speaking.Following following;
    private final float[] rest;
    private float[] shape;
    private long heardMicros = Long.MIN_VALUE / 2;

    Ear(Speaking speaking, float[] rest) {
        this.following = speaking.follow();
        this.rest = rest.clone();
        this.shape = rest.clone();
    }

    void hear(Direction.Follow follow) {
        shape = following.next(follow.samples());
        heardMicros = follow.atMicros();
    }

    /** Whether nobody speaks through the host at a moment. */
    boolean silent(long micros) {
        return !follows(micros) || Arrays.equals(shape, rest);
    }

    /** The mouth of what is planned, with what is heard. */
    float[] joined(float[] planned, long micros) {
        float[] joined = planned.clone();
        for (int k = 0; follows(micros) && k < joined.length; k++) {
            joined[k] += shape[k] - rest[k];
        }
        return joined;
    }

    private boolean follows(long micros) {
        return micros - heardMicros <= PATIENCE_MICROS;
    }
}
