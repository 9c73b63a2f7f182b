package dev.nightshift.compliance.check;

import dev.nightshift.script.Line;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that the host would say, and where it stands.
 *
 * @param product the product that it is about
 * @param ofShop whether the shop wrote it, so that its figures are the shop's; else somebody who may err
 */
public record Sentence(SourceRef place, Language language, String text, Optional<String> product, boolean ofShop) {

    Line line() {
        Line.SlotValue source = new Line.SlotValue(ofShop ? "fact" : "typed", text, place);
        boolean question = text.endsWith("?") || text.endsWith("？");
        return new Line(
                language, List.of(new Line.Token(text, text)), List.of(source), product, Optional.empty(), question);
    }
}
