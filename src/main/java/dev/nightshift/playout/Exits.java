package dev.nightshift.playout;

import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Word;
import dev.nightshift.script.Line;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntPredicate;

/**
 * Where a sentence can be left without breaking off in the middle of a thought: after a clause; where none ends soon,
 * before a phrase; where there is none either, after a word that can stand last. Never within a word, and never so late
 * that whoever asked has given up. All times are microseconds from the start of the sentence.
 */
final class Exits {
    private static final String ENDS = ",;:–—，；：、。.!?！？";
    /** A pause between two words that is heard as one. */
    private static final long PAUSE_MICROS = 90_000;
    /** What whoever asked something waits for the end of a clause. */
    private static final long SOON_MICROS = 1_800_000;
    /** Nobody waits longer: a clause that ends by then is waited for, else the speaker breaks off. */
    private static final long LATE_MICROS = 2_800_000;
    /** A sentence that ends this soon is finished ... */
    private static final long END_IS_NEAR_MICROS = 2_600_000;
    /** ... if no more than this would be left of it. */
    private static final long REST_MICROS = 1_200_000;

    private final String spoken;
    private final List<Word> words;
    private final long duration;
    private final PhraseWords phrases;

    Exits(Line line, SpeechTrack track) {
        this.spoken = line.spoken();
        this.words = track.words();
        this.duration = track.durationMicros();
        this.phrases = PhraseWords.of(line.language());
    }

    /** Where the sentence is left when somebody wants the word at a time; empty when it is finished. */
    OptionalLong from(long micros) {
        OptionalLong clause = first(micros, micros + SOON_MICROS, this::endsClause);
        if (clause.isPresent()) {
            return worthwhile(clause.getAsLong(), micros);
        }
        if (duration - micros <= END_IS_NEAR_MICROS) {
            return OptionalLong.empty();
        }
        OptionalLong phrase = first(micros, micros + SOON_MICROS, this::beforePhrase);
        OptionalLong exit = phrase.isPresent() ? phrase : brokenOff(micros);
        return exit.isPresent() ? worthwhile(exit.getAsLong(), micros) : exit;
    }

    private OptionalLong brokenOff(long micros) {
        OptionalLong clause = first(micros, micros + LATE_MICROS, this::endsClause);
        return clause.isPresent() ? clause : first(micros + SOON_MICROS, micros + LATE_MICROS, this::mayStandLast);
    }

    /** Not a word that only leads to the next one. */
    private boolean mayStandLast(int word) {
        Word here = words.get(word);
        return !phrases.leads(text(here.from(), here.to()));
    }

    private OptionalLong worthwhile(long exit, long micros) {
        boolean nearlyOver = duration - exit < REST_MICROS && duration - micros <= END_IS_NEAR_MICROS;
        return nearlyOver ? OptionalLong.empty() : OptionalLong.of(exit);
    }

    /** The end of the first word between two times of which something is so; never the sentence's last word. */
    private OptionalLong first(long from, long to, IntPredicate which) {
        for (int word = 0; word + 1 < words.size(); word++) {
            long end = words.get(word).endMicros();
            if (end >= from && end <= to && which.test(word)) {
                return OptionalLong.of(end);
            }
        }
        return OptionalLong.empty();
    }

    private boolean endsClause(int word) {
        Word here = words.get(word);
        Word next = words.get(word + 1);
        boolean pause = next.startMicros() - here.endMicros() >= PAUSE_MICROS;
        return pause || text(here.to(), next.from()).chars().anyMatch(mark -> ENDS.indexOf(mark) >= 0);
    }

    private boolean beforePhrase(int word) {
        Word here = words.get(word);
        Word next = words.get(word + 1);
        return phrases.opens(text(next.from(), next.to())) && !phrases.opens(text(here.from(), here.to()));
    }

    private String text(int from, int to) {
        int begin = Math.clamp(from, 0, spoken.length());
        return spoken.substring(begin, Math.clamp(to, begin, spoken.length()));
    }
}
