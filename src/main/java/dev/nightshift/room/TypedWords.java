package dev.nightshift.room;

import dev.nightshift.script.Line;
import dev.nightshift.shop.Language;
import java.util.List;

/** Turns what an operator typed into sentences that a voice can speak. */
@FunctionalInterface
public interface TypedWords {
    /** One to three sentences, figures spelled out for speech. */
    List<Line> lines(String text, Language language);
}
