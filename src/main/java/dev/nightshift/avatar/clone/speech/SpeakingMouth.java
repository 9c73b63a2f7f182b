package dev.nightshift.avatar.clone.speech;

import dev.nightshift.avatar.clone.Speaking;
import dev.nightshift.avatar.clone.face.MouthSpace;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.signal.Scaling;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * How one person's mouth speaks: all that {@link MouthDriver} and {@link SoundDriver} need.
 *
 * @param space the mouths the person makes
 * @param lips what they mean for the lips
 * @param fromPhones how they follow known phones
 * @param hearing tells kinds of sounds from sound
 * @param fromSound how they follow what is heard, without looking far ahead
 * @param usual what the person's own speech sounds like on average; where a live microphone starts from
 */
public record SpeakingMouth(
        MouthSpace space,
        Lips lips,
        Coarticulation fromPhones,
        Hearing hearing,
        Coarticulation fromSound,
        Scaling usual)
        implements Speaking {

    @Override
    public Utterance plan(SpeechTrack track) {
        return new MouthDriver(this, track);
    }

    @Override
    public Following follow() {
        return new SoundDriver(this);
    }

    /** The same mouth that rests elsewhere: where the clone's other parts let it rest. */
    public SpeakingMouth resting(float[] rest) {
        Lips moved = new Lips(
                lips.gapAtMean(), lips.gapSlope(), lips.opening(), lips.closedGap(), lips.tuckedGap(), rest.clone());
        return new SpeakingMouth(space, moved, fromPhones, hearing, fromSound, usual);
    }

    /** Writes it in the form that {@link #read} knows; leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        MouthFormat.write(this, out);
    }

    /**
     * Reads what {@link #write} wrote; leaves the stream open.
     *
     * @throws IOException when it is no speaking mouth, cut off, or of an absurd size
     */
    public static SpeakingMouth read(InputStream in) throws IOException {
        return MouthFormat.read(in);
    }
}
