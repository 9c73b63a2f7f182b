package dev.nightshift.host.reply;

import dev.nightshift.host.nlu.Reading;
import dev.nightshift.host.nlu.Topic;
import dev.nightshift.shop.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Something to answer.
 *
 * @param text as the viewer wrote it
 * @param askers raw names of those who asked it, the first one first; never empty names
 * @param others how many more asked the same
 * @param language what the answer is spoken in
 * @param variation chance of the wording: another number, other words
 * @param now decides which offer holds
 * @param zone in which deadlines are said
 */
public record Question(
        String text,
        Reading reading,
        Topic topic,
        List<String> askers,
        int others,
        Language language,
        Tone tone,
        long variation,
        Instant now,
        ZoneId zone) {
    public Question {
        askers = List.copyOf(askers);
    }

    /** Never shows what was written. */
    @Override
    public String toString() {
        return "Question[" + reading.intent() + "]";
    }
}
