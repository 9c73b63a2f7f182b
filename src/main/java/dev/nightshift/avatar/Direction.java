package dev.nightshift.avatar;

import dev.nightshift.media.SpeechTrack;
import java.util.List;

/** What playout tells an avatar. Times are program times in microseconds. */
public sealed interface Direction {
    /** From when on it holds. */
    long atMicros();

    /**
     * The sound of {@code track} starts at {@code atMicros}.
     *
     * @param speechId which line, to interrupt it
     * @param gestures wished gestures, in time order; the avatar keeps its own pace and may pass one over
     * @param question whether the sentence asks something
     * @param sober whether the avatar adds no gestures of its own, as in a price
     * @param suited gestures of its own that suit the words and the mood, the most fitting one first; none of them when
     *     any does
     */
    record Speak(
            long atMicros,
            long speechId,
            SpeechTrack track,
            List<GestureMark> gestures,
            boolean question,
            boolean sober,
            List<Gesture> suited)
            implements Direction {
        public Speak {
            gestures = List.copyOf(gestures);
            suited = List.copyOf(suited);
        }

        /** A speech that any gesture suits. */
        public Speak(
                long atMicros,
                long speechId,
                SpeechTrack track,
                List<GestureMark> gestures,
                boolean question,
                boolean sober) {
            this(atMicros, speechId, track, gestures, question, sober, List.of());
        }
    }

    /** The line stops sounding: the mouth goes to rest. */
    record Hush(long atMicros, long speechId) implements Direction {}

    /**
     * A person speaks through the host: the next {@value #SAMPLES} samples of that sound. They are heard {@value #LATE}
     * pictures after {@code atMicros}, so that the mouth knows what comes; the mouth that is shown at {@code atMicros} is
     * the one for what was told that much earlier. Told picture by picture; when it stops, the mouth is the host's own again.
     *
     * @param samples 16,000 a second, -1 .. 1; not changed afterwards
     */
    record Follow(long atMicros, float[] samples) implements Direction {
        /** How many pictures later the sound is heard: 120 ms. */
        public static final int LATE = 3;
        /** Samples that sound while one picture is shown. */
        public static final int SAMPLES = 640;
    }

    /** The host feels like this from now on. */
    record Feel(long atMicros, Expression expression) implements Direction {}

    /** The host prefers to look there; glances elsewhere stay natural. */
    record Look(long atMicros, Target target) implements Direction {}

    /** Where hosts look. */
    enum Target {
        CAMERA,
        PRODUCT,
        COMMENTS,
        /** Before the host's own feet, as one looks who has been hurt. */
        DOWN
    }

    /**
     * A gesture whose stroke falls on a moment of the speech.
     *
     * @param strokeMicros from the start of the utterance
     */
    record GestureMark(long strokeMicros, Gesture gesture) {}

    /** Gestures that every host knows. */
    enum Gesture {
        OPEN_PALM,
        POINT_CARD,
        COUNT_ONE,
        COUNT_TWO,
        COUNT_THREE,
        THUMB_UP,
        TOGETHER,
        HEART,
        WAVE
    }

    /**
     * Visible mood, each 0 .. 1, after the facial action coding system.
     *
     * @param smile AU6+12
     * @param sad AU1+4+15
     * @param surprise AU1+2+5
     * @param concern AU4
     */
    record Expression(double smile, double sad, double surprise, double concern) {
        public static final Expression FRIENDLY = new Expression(0.35, 0, 0, 0);
    }
}
