package dev.nightshift.answers;

import dev.nightshift.host.nlu.Reading;
import dev.nightshift.room.Thought;
import dev.nightshift.shop.Language;

/**
 * What the host understood and said.
 *
 * @param language what it answered in
 * @param display its sentences as shown, empty when it said nothing
 * @param spoken its sentences as spoken
 * @param micros reading, writing and judging
 */
record Given(Reading reading, Thought.Outcome outcome, Language language, String display, String spoken, long micros) {
    boolean silent() {
        return display.isBlank();
    }
}
