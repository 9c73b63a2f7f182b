package dev.nightshift.host.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.host.knowledge.lexicon.Lexicon;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.Shop;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Text;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LiveKnowledgeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");

    private final List<FaqEntry> answers = new ArrayList<>();
    private final LiveKnowledge live = new LiveKnowledge(book(), Lexicon.standard(), Likeness.NONE);

    @Test
    void a_catalogue_with_the_same_texts_keeps_its_knowledge() {
        assertThat(live.of(shop("We bake."), NOW)).isSameAs(live.of(shop("We bake."), NOW));
    }

    @Test
    void another_text_or_an_operators_answer_makes_it_anew() {
        Knowledge before = live.of(shop("We bake."), NOW);
        Knowledge edited = live.of(shop("We bake and brew."), NOW);
        assertThat(edited).isNotSameAs(before);
        answers.add(new FaqEntry(
                "q", 1, "s", Optional.empty(), Language.EN, "Do you bake?", "Yes.", "o", NOW, Optional.empty()));
        assertThat(live.of(shop("We bake and brew."), NOW)).isNotSameAs(edited);
    }

    private static Catalogue shop(String about) {
        SourceRef source = new SourceRef("facts.yaml", "shop.about");
        return new Catalogue(
                new Shop(
                        "s",
                        new Text(Map.of(Language.EN, "S"), source),
                        Language.EN,
                        Currency.getInstance("EUR"),
                        Optional.empty(),
                        Optional.of(new Text(Map.of(Language.EN, about), source)),
                        Optional.empty(),
                        List.of()),
                Path.of("."),
                List.of(),
                Policies.none(),
                List.of(),
                List.of());
    }

    private FaqBook book() {
        return new FaqBook() {
            @Override
            public List<FaqEntry> holding(String shop, Instant now) {
                return List.copyOf(answers);
            }

            @Override
            public void add(FaqEntry entry) {
                answers.add(entry);
            }
        };
    }
}
