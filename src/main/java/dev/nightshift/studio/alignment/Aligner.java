package dev.nightshift.studio.alignment;

import dev.nightshift.media.signal.Stretch;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds out when each sound of a transcript is said in a recording, in any language that some {@link Voice} reads: the
 * voice reads the transcript, both are warped onto each other in time, the reading is made more like the person, and
 * again. The voice's own phone times then tell the person's.
 *
 * <p>Works on the calling thread, about a second for ten seconds of speech; keeps no state.
 */
public final class Aligner {
    /** A transcript that fits less better than shuffled words is another text. */
    public static final double LEAST_LIKENESS = 0.08;

    private static final double[] WARPS = {0.85, 0.92, 1, 1.09, 1.18};
    private static final int ROUNDS = 3;
    /** The reading of a person may take this many times as long as the voice's, or this share of it. */
    private static final double PACE = 2.6;

    private final Voice voice;

    /** @param voice of the transcript's language; stays the caller's */
    public Aligner(Voice voice) {
        this.voice = voice;
    }

    /**
     * @param transcript in words as spoken: no digits or symbols
     * @throws VoiceException when the voice can't read it
     */
    public Alignment align(Recording recording, String transcript) throws VoiceException {
        SpokenRows heard = SpokenRows.heard(recording.resampled());
        if (heard.size() == 0) return new Alignment.Mismatch("Nobody speaks in the recording", 0);
        Reading reading = Reading.of(voice, transcript);
        if (reading.words().isEmpty()) return new Alignment.Mismatch("The transcript has no words", 0);
        SpokenRows read = SpokenRows.read(reading, 1);
        double pace = (double) heard.size() / Math.max(1, read.size());
        if (pace > PACE || pace < 1 / PACE) return new Alignment.Mismatch(length(pace), 0);
        return judged(reading, heard, recording.durationMicros());
    }

    private static String length(double pace) {
        return pace > 1
                ? "The recording says much more than the transcript"
                : "The transcript says much more than the recording";
    }

    private static Alignment judged(Reading reading, SpokenRows heard, long durationMicros) {
        double warp = warp(reading, heard);
        SpokenRows read = SpokenRows.read(reading, warp);
        Warping best = warped(read.rows(), heard.rows());
        double likeness =
                1 - best.cost() / warped(shuffled(reading, read), heard.rows()).cost();
        if (likeness < LEAST_LIKENESS) {
            return new Alignment.Mismatch("The recording does not say what the transcript says", likeness);
        }
        return new Alignment.Aligned(new PhonePlacement(read, heard, best, durationMicros).place(reading), likeness);
    }

    /** The length of the person's vocal tract against the voice's that brings both nearest. */
    private static double warp(Reading reading, SpokenRows heard) {
        Warping pairs = Warping.of(SpokenRows.read(reading, 1).rows(), heard.rows());
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (double warp : WARPS) {
            double distance = pairs.distance(SpokenRows.read(reading, warp).rows(), heard.rows());
            if (distance < least) {
                least = distance;
                best = warp;
            }
        }
        return best;
    }

    private static Warping warped(float[][] read, float[][] heard) {
        Warping pairs = Warping.of(read, heard);
        for (int round = 1; round < ROUNDS; round++) {
            float[][] like = Likening.apply(read, heard, pairs);
            pairs = pairs.again(like, heard);
        }
        return pairs;
    }

    /** The reading's words from last to first: sounds like the same voice and says something else. */
    private static float[][] shuffled(Reading reading, SpokenRows read) {
        List<Stretch> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < reading.words().size(); i++) {
            int next = read.indexOf(Math.toIntExact(reading.words().get(i).startMicros() / 10_000));
            if (next > from) words.add(new Stretch(from, next));
            from = next;
        }
        words.add(new Stretch(from, read.size()));
        Collections.reverse(words);
        List<float[]> rows = new ArrayList<>();
        for (Stretch word : words) rows.addAll(Arrays.asList(read.rows()).subList(word.from(), word.to()));
        return rows.toArray(float[][]::new);
    }
}
