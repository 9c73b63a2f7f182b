package dev.nightshift.voice.espeak;

import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * The child's events put in order: which phone sounds from which sample to which, and where words start. Samples count
 * at the child's own rate from the start of its sound.
 */
record Score(List<Sounding> phones, List<Reply.Event.WordStarts> words) {
    /** Silences this short are the closure of the next consonant, or a tone's own mark. */
    private static final double SHORTEST_PAUSE_SECONDS = 0.06;

    /** @param prominent whether it stands out from the other vowels */
    record Sounding(String ipa, int from, int to, boolean prominent) {}

    static Score of(Reply.Spoken spoken) {
        List<Sounding> phones = new ArrayList<>();
        List<Reply.Event.WordStarts> words = new ArrayList<>();
        for (Reply.Event event : spoken.events()) {
            switch (event) {
                case Reply.Event.WordStarts word -> words.add(word);
                case Reply.Event.PhoneStarts phone -> append(phones, phone);
            }
        }
        close(phones, spoken.samples().length);
        List<Sounding> joined = joined(phones, (int) (SHORTEST_PAUSE_SECONDS * spoken.samplesASecond()));
        return new Score(Prominence.mark(joined, spoken.samples()), List.copyOf(words));
    }

    /** Ends the phone before where this one starts. */
    private static void append(List<Sounding> phones, Reply.Event.PhoneStarts phone) {
        close(phones, phone.sample());
        phones.add(new Sounding(EspeakPhones.ipa(phone.ipa()), phone.sample(), phone.sample(), false));
    }

    private static void close(List<Sounding> phones, int end) {
        if (phones.isEmpty()) return;
        Sounding last = phones.removeLast();
        if (end > last.from()) phones.add(new Sounding(last.ipa(), last.from(), end, false));
    }

    /** Silence runs become one, short ones go to the phone after; none is left at either end. */
    private static List<Sounding> joined(List<Sounding> phones, int shortest) {
        List<Sounding> joined = new ArrayList<>();
        int silentSince = -1;
        for (Sounding phone : phones) {
            if (phone.ipa().isEmpty()) {
                if (silentSince < 0) silentSince = phone.from();
                continue;
            }
            boolean pause = silentSince >= 0 && phone.from() - silentSince >= shortest && !joined.isEmpty();
            if (pause) joined.add(new Sounding("", silentSince, phone.from(), false));
            int from = silentSince >= 0 && !pause && !joined.isEmpty() ? silentSince : phone.from();
            joined.add(new Sounding(phone.ipa(), from, phone.to(), false));
            silentSince = -1;
        }
        return joined;
    }

    int firstSample() {
        return phones.getFirst().from();
    }

    int lastSample() {
        return phones.getLast().to();
    }

    /**
     * The track of a chunk in which the first phone starts at {@code leadMicros}.
     *
     * @param durationMicros of the chunk, pauses at both ends included
     */
    SpeechTrack track(String text, int samplesASecond, long leadMicros, long durationMicros) {
        List<Phone> placed = new ArrayList<>();
        placed.add(new Phone("", 0, leadMicros, false));
        for (Sounding phone : phones) {
            long start = placed.getLast().endMicros();
            long end = leadMicros + (phone.to() - firstSample()) * 1_000_000L / samplesASecond;
            placed.add(new Phone(phone.ipa(), start, end, phone.prominent()));
        }
        placed.add(new Phone("", placed.getLast().endMicros(), durationMicros, false));
        return new SpeechTrack(placed, wordsIn(text, placed, samplesASecond, leadMicros), durationMicros);
    }

    private List<Word> wordsIn(String text, List<Phone> placed, int samplesASecond, long leadMicros) {
        List<Word> timed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Reply.Event.WordStarts word = words.get(i);
            if (word.length() <= 0 || word.from() < 0) continue;
            long start = leadMicros + (word.sample() - firstSample()) * 1_000_000L / samplesASecond;
            long end = i + 1 == words.size()
                    ? Long.MAX_VALUE
                    : leadMicros + (words.get(i + 1).sample() - firstSample()) * 1_000_000L / samplesASecond;
            List<Phone> own = placed.stream()
                    .filter(phone -> !phone.isPause() && middle(phone) >= start && middle(phone) < end)
                    .toList();
            if (own.isEmpty()) continue;
            int from = offset(text, word.from());
            int to = offset(text, word.from() + word.length());
            boolean accented = own.stream().anyMatch(Phone::stressed);
            timed.add(new Word(
                    from, to, own.getFirst().startMicros(), own.getLast().endMicros(), accented));
        }
        return timed;
    }

    private static long middle(Phone phone) {
        return (phone.startMicros() + phone.endMicros()) / 2;
    }

    /** Code points to UTF-16 units. */
    private static int offset(String text, int codePoints) {
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }
}
