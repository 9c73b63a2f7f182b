package dev.nightshift.compliance.loop;

import dev.nightshift.compliance.loop.Liveliness.Lively;
import dev.nightshift.compliance.loop.Liveliness.Looping;
import dev.nightshift.compliance.loop.Liveliness.Repeating;
import dev.nightshift.compliance.loop.Liveliness.What;
import dev.nightshift.media.VideoFrame;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Judges the sound, the picture and the sentences of one show as they go out. Twice a second it compares the
 * sound with the last four hours and the picture with the last one: some 36,000 prints, most of which differ in their first
 * numbers, two or three milliseconds. One thread.
 */
public final class LoopJudge {
    /** How often sound and picture are looked at, in microseconds. */
    public static final long EVERY_MICROS = 500_000;

    private static final int A_SECOND = 2;
    private static final int SOUND_MEMORY = 4 * 3600 * A_SECOND;
    private static final int PICTURE_MEMORY = 3600 * A_SECOND;
    private static final int NEAREST = 20 * A_SECOND;
    private static final int WARN_SECONDS = 30;
    private static final int STOP_SECONDS = 90;
    private static final int WARN_SENTENCES = 10;
    private static final int STOP_SENTENCES = 25;
    private static final int SENTENCES = 4_000;

    private final SoundPrint ear = new SoundPrint();
    private final Recurrence<SoundPrint.Bands> sound = new Recurrence<>(SoundPrint.Bands::same, NEAREST, SOUND_MEMORY);
    private final Recurrence<PicturePrint> picture = new Recurrence<>(PicturePrint::same, NEAREST, PICTURE_MEMORY);
    private final Recurrence<String> sentences = new Recurrence<>(String::equals, 1, SENTENCES);
    private Optional<PicturePrint> before = Optional.empty();
    private Recurrence.Row soundRow = Recurrence.Row.NONE;
    private Recurrence.Row pictureRow = Recurrence.Row.NONE;
    private Recurrence.Row sentenceRow = Recurrence.Row.NONE;

    /** Takes sound of any length. */
    public void hear(float[] samples) {
        ear.hear(samples);
    }

    /** Takes a picture; due every {@link #EVERY_MICROS}. The sound up to it is judged as well. */
    public void see(VideoFrame frame) {
        soundRow = sound.add(ear.print());
        PicturePrint now = PicturePrint.of(frame);
        boolean still = before.filter(last -> PicturePrint.same(last, now)).isPresent();
        pictureRow = picture.add(still ? Optional.empty() : Optional.of(now));
        before = Optional.of(now);
    }

    /** Takes a sentence that was spoken to its end. */
    public void said(String sentence) {
        String letters = Normalizer.normalize(sentence, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        sentenceRow = sentences.add(letters.isEmpty() ? Optional.empty() : Optional.of(letters));
    }

    /** How lively the show is now. */
    public Liveliness verdict() {
        return worst(worst(timed(What.SOUND, soundRow), timed(What.PICTURE, pictureRow)), counted(sentenceRow));
    }

    private static Liveliness worst(Liveliness one, Liveliness other) {
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(Liveliness liveliness) {
        return switch (liveliness) {
            case Lively lively -> 0;
            case Repeating repeating -> 1;
            case Looping looping -> 2;
        };
    }

    private static Liveliness timed(What what, Recurrence.Row row) {
        long seconds = row.length() / A_SECOND;
        return judged(what, seconds, Duration.ofSeconds(row.distance() / A_SECOND), WARN_SECONDS, STOP_SECONDS);
    }

    private static Liveliness counted(Recurrence.Row row) {
        return judged(What.SENTENCES, row.length(), Duration.ZERO, WARN_SENTENCES, STOP_SENTENCES);
    }

    private static Liveliness judged(What what, long row, Duration ago, int warn, int stop) {
        if (row >= stop) {
            return new Looping(what, row, ago);
        }
        return row >= warn ? new Repeating(what, row, ago) : new Lively();
    }
}
