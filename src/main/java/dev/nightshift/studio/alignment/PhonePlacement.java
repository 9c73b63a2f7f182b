package dev.nightshift.studio.alignment;

import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Word;
import dev.nightshift.media.signal.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Carries the phones of a reading over to the recording, and the recording's own pauses between them. */
final class PhonePlacement {
    private static final long ROW_MICROS = 10_000;
    /** A phone has at least this long; shorter ones take it from the one before. */
    private static final long LEAST = 10_000;
    /** Gaps up to this long are closed: the sound before goes on. */
    private static final long GAP = 30_000;

    private final SpokenRows read;
    private final SpokenRows heard;
    private final Warping pairs;
    private final long durationMicros;

    PhonePlacement(SpokenRows read, SpokenRows heard, Warping pairs, long durationMicros) {
        this.read = read;
        this.heard = heard;
        this.pairs = pairs;
        this.durationMicros = durationMicros;
    }

    SpeechTrack place(Reading reading) {
        List<Phone> placed = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        int word = 0;
        long now = 0;
        for (Phone phone : reading.phones()) {
            if (phone.isPause()) continue;
            Span span = span(phone);
            long start = Math.max(now, Math.min(span.start(), durationMicros - LEAST));
            if (start - now <= GAP && !placed.isEmpty() && !placed.getLast().isPause())
                start = stretchLast(placed, start);
            if (start > now && (placed.isEmpty() || start > placed.getLast().endMicros())) {
                placed.add(new Phone("", now, start, false));
            }
            long end = Math.min(durationMicros, Math.max(start + LEAST, span.end()));
            placed.add(new Phone(phone.ipa(), start, end, phone.stressed()));
            now = end;
            while (word < reading.words().size() && reading.words().get(word).endMicros() <= phone.startMicros())
                word++;
            if (word < reading.words().size()) extend(words, reading.words().get(word), start, end);
        }
        if (now < durationMicros) placed.add(new Phone("", now, durationMicros, false));
        return new SpeechTrack(placed, words, durationMicros);
    }

    private static long stretchLast(List<Phone> placed, long end) {
        Phone last = placed.removeLast();
        placed.add(new Phone(last.ipa(), last.startMicros(), end, last.stressed()));
        return end;
    }

    private static void extend(List<Word> words, Word word, long start, long end) {
        boolean same = !words.isEmpty() && words.getLast().from() == word.from();
        long from = same ? words.removeLast().startMicros() : start;
        words.add(new Word(word.from(), word.to(), from, end, word.accented()));
    }

    private record Span(long start, long end) {
        long length() {
            return end - start;
        }
    }

    /** Where a phone of the reading sounds in the recording: within one stretch of speech, the one it is most in. */
    private Span span(Phone phone) {
        double from = pairs.border(read.indexOf(row(phone.startMicros())));
        double to = pairs.border(read.indexOf(row(phone.endMicros() - ROW_MICROS)) + 1);
        Span best = new Span(0, Long.MIN_VALUE / 2);
        int index = 0;
        for (Stretch stretch : heard.stretches()) {
            double inFrom = Math.clamp(from, index, index + stretch.length());
            double inTo = Math.clamp(to, index, index + stretch.length());
            Span part = new Span(micros(inFrom, index, stretch), micros(inTo, index, stretch));
            boolean touches = to >= index && from <= index + stretch.length();
            if (touches && part.length() > best.length()) best = part;
            index += stretch.length();
        }
        return best;
    }

    private static long micros(double index, int first, Stretch stretch) {
        return Math.round((index - first + stretch.from()) * ROW_MICROS);
    }

    private static int row(long micros) {
        return Math.toIntExact(Math.round(micros / (double) ROW_MICROS));
    }
}
