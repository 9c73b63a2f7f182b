package dev.nightshift.host.llm;

import dev.nightshift.host.nlu.About;
import dev.nightshift.host.nlu.Abuse;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.host.nlu.Topic;
import dev.nightshift.host.reply.Question;
import dev.nightshift.host.reply.Tone;
import dev.nightshift.script.Line;
import dev.nightshift.script.LineBuilder;
import dev.nightshift.script.speech.Normaliser;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.Shop;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Text;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions and the sentences that a grounded writer answers them with. */
final class Asked {
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    static final SourceRef ROW = new SourceRef("feed.tsv", "row 2, price");
    private static final Currency EURO = Currency.getInstance("EUR");

    private Asked() {}

    static Question question(String text, Intent intent, Language language) {
        Reading reading = new Reading(
                language,
                intent,
                List.of(),
                new About.Named(List.of("SOFA")),
                Abuse.NONE,
                "folded",
                1,
                true,
                Optional.empty());
        return new Question(
                text,
                reading,
                new Topic(catalogue(), Optional.of("SOFA"), List.of(), language),
                List.of("anna_87"),
                0,
                language,
                Tone.PLAIN,
                1,
                NOW,
                ZoneOffset.UTC);
    }

    private static Catalogue catalogue() {
        Text name = new Text(Map.of(Language.EN, "Corner Shop"), new SourceRef("facts.yaml", "shop.name"));
        Shop shop = new Shop(
                "corner", name, Language.EN, EURO, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        return new Catalogue(shop, Path.of("."), List.of(), Policies.none(), List.of(), List.of());
    }

    /** A sentence of the shop. */
    static Line fact(Language language, String text) {
        return new LineBuilder(Normaliser.of(language))
                .quote("fact", text, new SourceRef("facts.yaml", "products.SOFA.faq.0.a"))
                .line(language, Optional.of("SOFA"), false);
    }

    /** A sentence with the price between two stretches of words. */
    static Line price(Language language, String before, String amount, String after) {
        Normaliser normaliser = Normaliser.of(language);
        return new LineBuilder(normaliser)
                .words(before)
                .figure("price", normaliser.money(new BigDecimal(amount), EURO), List.of(ROW))
                .words(after)
                .line(language, Optional.of("SOFA"), false);
    }
}
