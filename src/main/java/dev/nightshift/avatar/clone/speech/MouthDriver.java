package dev.nightshift.avatar.clone.speech;

import dev.nightshift.avatar.clone.Speaking;
import dev.nightshift.avatar.clone.face.MouthSpace;
import dev.nightshift.media.SpeechTrack;

/**
 * The mouth through one utterance, from its phones. The same utterance gives the same mouth at any time and in any order.
 * Any thread; a shape costs some microseconds.
 */
public final class MouthDriver implements Speaking.Utterance {
    private final MouthSpace space;
    private final Lips lips;
    private final Coarticulation coarticulation;
    private final Sounds sounds;
    private final Contacts contacts;
    private final Rests rests;

    /** @param track of the utterance that is to be spoken */
    public MouthDriver(SpeakingMouth mouth, SpeechTrack track) {
        this.space = mouth.space();
        this.lips = mouth.lips();
        this.coarticulation = mouth.fromPhones();
        this.sounds = Sounds.of(track);
        this.contacts = Contacts.of(track);
        this.rests = Rests.of(track);
    }

    /**
     * The mouth's shape; exactly the same resting shape in pauses, before and after the utterance.
     *
     * @param micros from the start of the utterance
     */
    @Override
    public float[] shape(long micros) {
        double rest = rests.at(micros);
        if (rest >= 1) return lips.rest().clone();
        float[] free = coarticulation.shape(sounds, (double) micros / Sounds.ROW_MICROS - 0.5);
        return space.clamp(blend(touching(space.clamp(free), micros), lips.rest(), rest));
    }

    /** Lips that meet where they must, and that otherwise never pass through each other. */
    private float[] touching(float[] shape, long micros) {
        double gap = Math.max(lips.closedGap(), lips.gap(shape));
        double tucked = gap + contacts.tuck(micros) * Math.min(0, lips.tuckedGap() - gap);
        double closed = tucked + contacts.closure(micros) * Math.min(0, lips.closedGap() - tucked);
        return lips.withGap(shape, closed);
    }

    private static float[] blend(float[] from, float[] to, double share) {
        float[] blended = from.clone();
        for (int k = 0; k < blended.length; k++) blended[k] += (float) (share * (to[k] - from[k]));
        return blended;
    }
}
