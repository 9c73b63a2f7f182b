package dev.nightshift.host.reply;

import dev.nightshift.host.nlu.Topic;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Language;
import java.util.List;

/** Words the host's courtesies: one or two sentences. Safe for any thread. */
@FunctionalInterface
public interface CourtesyWriter {
    /**
     * The sentences, most often one; empty when nothing fits.
     *
     * @param variation chance of the wording
     */
    List<Line> write(Courtesy courtesy, Topic topic, Language language, Tone tone, long variation);
}
