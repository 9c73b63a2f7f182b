package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Passage;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a name for a key that we have none for. */
final class Labels {
    private static final Pattern KEY = Pattern.compile("[a-z]+(?:_[a-z]+)*");

    private Labels() {}

    static Optional<Phrase> ofMerchant(Ask ask, Passage passage, String key) {
        if (passage.kind() == Passage.Kind.DETAIL && isPrimary(ask)) {
            return Optional.of(new Phrase.Quote("label", key, passage.source()));
        }
        if (isPrimary(ask)) {
            Optional<Phrase> sameFigure = ofFeed(ask, passage);
            if (sameFigure.isPresent()) {
                return sameFigure;
            }
        }
        boolean english = ask.language() == Language.EN && KEY.matcher(key).matches();
        return english ? Optional.of(new Phrase.Own(key.replace('_', ' '))) : Optional.empty();
    }

    private static boolean isPrimary(Ask ask) {
        return ask.language() == ask.catalogue().shop().primaryLanguage();
    }

    /** The feed may give the same figure under a name in the shop's language. */
    private static Optional<Phrase> ofFeed(Ask ask, Passage passage) {
        List<Product.Detail> same = ask.product().stream()
                .flatMap(product -> product.details().stream())
                .filter(detail -> passage.in(ask.language())
                        .filter(detail.value().value()::equals)
                        .isPresent())
                .toList();
        return same.stream()
                .filter(detail -> same.size() == 1)
                .findFirst()
                .map(detail -> new Phrase.Quote(
                        "label", detail.attribute(), detail.value().source()));
    }
}
