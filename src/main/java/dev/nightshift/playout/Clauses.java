package dev.nightshift.playout;

import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Word;
import dev.nightshift.script.Line;
import java.util.List;
import java.util.OptionalLong;

/** Where a sentence can be left without breaking off in the middle of a thought: after a clause. */
final class Clauses {
    private static final String ENDS = ",;:–—，；：、。.!?！？";
    /** A pause between two words that is heard as one. */
    private static final long PAUSE_MICROS = 90_000;

    private final String spoken;
    private final List<Word> words;

    Clauses(Line line, SpeechTrack track) {
        this.spoken = line.spoken();
        this.words = track.words();
    }

    /** The first end of a clause that lies at or after a time, both from the start of the sentence; not its own end. */
    OptionalLong endFrom(long micros) {
        for (int word = 0; word + 1 < words.size(); word++) {
            if (words.get(word).endMicros() >= micros && endsClause(word)) {
                return OptionalLong.of(words.get(word).endMicros());
            }
        }
        return OptionalLong.empty();
    }

    private boolean endsClause(int word) {
        Word here = words.get(word);
        Word next = words.get(word + 1);
        boolean pause = next.startMicros() - here.endMicros() >= PAUSE_MICROS;
        int from = Math.clamp(here.to(), 0, spoken.length());
        String between = spoken.substring(from, Math.clamp(next.from(), from, spoken.length()));
        return pause || between.chars().anyMatch(mark -> ENDS.indexOf(mark) >= 0);
    }
}
