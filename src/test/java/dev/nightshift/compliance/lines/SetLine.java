package dev.nightshift.compliance.lines;

import dev.nightshift.compliance.Facts;
import dev.nightshift.compliance.Market;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.SourceRef;
import java.util.List;
import java.util.Optional;

/** One line of a set: what is said where, what is true then, and whether it is lawful. */
public record SetLine(
        String id, Market market, Language language, String text, boolean lawful, Optional<String> rule, Facts facts) {

    /** As somebody would type it: figures are the rules' to judge. */
    Line line() {
        return new Line(
                language,
                List.of(new Line.Token(text, text)),
                List.of(new Line.SlotValue("typed", text, new SourceRef("set", id))),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
