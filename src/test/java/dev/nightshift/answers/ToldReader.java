package dev.nightshift.answers;

import dev.nightshift.host.nlu.About;
import dev.nightshift.host.nlu.Abuse;
import dev.nightshift.host.nlu.CommentReader;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.host.nlu.Topic;
import java.util.List;

/** Knows beforehand what a comment means: what is missed then, the reply writer missed. */
final class ToldReader implements CommentReader {
    private static final double INSULT = 0.7;

    private final CommentReader reader;
    private final Expected expected;

    ToldReader(CommentReader reader, Expected expected) {
        this.reader = reader;
        this.expected = expected;
    }

    @Override
    public Reading read(String text, Topic topic) {
        Reading read = reader.read(text, topic);
        return new Reading(
                expected.language(),
                expected.intent(),
                read.also(),
                about(read),
                expected.intent() == Intent.ABUSE ? new Abuse(INSULT, Abuse.Target.HOST) : Abuse.NONE,
                read.folded(),
                1,
                read.asked(),
                read.after());
    }

    private About about(Reading read) {
        return expected.product()
                .<About>map(product -> expected.onScreen().equals(expected.product())
                        ? new About.OnScreen(product)
                        : new About.Named(List.of(product)))
                .orElse(read.about());
    }
}
