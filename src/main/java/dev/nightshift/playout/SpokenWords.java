package dev.nightshift.playout;

import dev.nightshift.avatar.Direction.Gesture;
import dev.nightshift.avatar.Direction.GestureMark;
import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Word;
import dev.nightshift.script.Line;
import dev.nightshift.stage.scene.Caption.TimedWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Sets what is shown against what is said: a token such as {@code €39.90} sounds as several words, and its time runs from
 * the first of them to the last.
 */
final class SpokenWords {
    private final Line line;
    private final SpeechTrack track;

    SpokenWords(Line line, SpeechTrack track) {
        this.line = line;
        this.track = track;
    }

    /** The displayed words with their program times. */
    List<TimedWord> captions(long startMicros) {
        List<TimedWord> words = new ArrayList<>();
        int from = 0;
        long last = 0;
        for (Line.Token token : line.tokens()) {
            int to = from + token.spoken().length();
            long begin = Math.max(last, begin(from, to).orElse(last));
            long end = Math.max(begin, end(from, to).orElse(begin));
            addWords(words, token.display(), startMicros + begin, startMicros + end);
            last = end;
            from = to;
        }
        return words;
    }

    /** The wished gesture, with its stroke on the stressed sound of the token's first word. */
    Optional<GestureMark> gesture() {
        return line.gesture()
                .flatMap(wish -> known(wish.gesture()).map(gesture -> new GestureMark(stroke(wish.token()), gesture)));
    }

    /** A gesture that belongs to no word in particular: it falls into the sentence's first half. */
    GestureMark marked(Gesture gesture) {
        return new GestureMark(track.durationMicros() / 3, gesture);
    }

    private static void addWords(List<TimedWord> words, String display, long begin, long end) {
        String[] parts = display.split("(?<=\\s)(?=\\S)");
        for (int part = 0; part < parts.length; part++) {
            if (!parts[part].isEmpty()) {
                long span = end - begin;
                words.add(new TimedWord(
                        parts[part], begin + span * part / parts.length, begin + span * (part + 1) / parts.length));
            }
        }
    }

    private static Optional<Gesture> known(String name) {
        return Arrays.stream(Gesture.values())
                .filter(gesture -> gesture.name().equals(name))
                .findFirst();
    }

    private long stroke(int token) {
        int from = line.tokens().stream()
                .limit(token)
                .mapToInt(before -> before.spoken().length())
                .sum();
        Optional<Word> word =
                track.words().stream().filter(spoken -> spoken.to() > from).findFirst();
        return word.map(this::stressOf).orElse(track.durationMicros() / 3);
    }

    private long stressOf(Word word) {
        return track.phones().stream()
                .filter(phone -> phone.stressed()
                        && phone.startMicros() >= word.startMicros()
                        && phone.endMicros() <= word.endMicros())
                .map(Phone::startMicros)
                .findFirst()
                .orElse(word.startMicros());
    }

    private Optional<Long> begin(int from, int to) {
        return inside(from, to).stream().map(Word::startMicros).findFirst();
    }

    private Optional<Long> end(int from, int to) {
        return inside(from, to).stream().map(Word::endMicros).reduce((first, second) -> second);
    }

    private List<Word> inside(int from, int to) {
        return track.words().stream()
                .filter(word -> word.from() >= from && word.from() < to)
                .toList();
    }
}
