package dev.nightshift.host.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.host.embedding.Embedders;
import dev.nightshift.shop.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FittedMeaningTest {
    private static final Meaning MEANING = new FittedMeaning(Embedders.standard());

    @Test
    void sentences_that_it_was_not_fitted_to_are_told_by_their_meaning() {
        assertThat(likeliest("could someone from your team get in touch about my purchase", Language.EN))
                .isEqualTo(Intent.ORDER_HELP);
        assertThat(likeliest("the handle snapped off on day one, awful", Language.EN))
                .isEqualTo(Intent.COMPLAINT);
        assertThat(likeliest("快递要几天才能送到我这边", Language.ZH)).isEqualTo(Intent.DELIVERY);
        assertThat(likeliest("was kostet die große Flasche", Language.DE)).isEqualTo(Intent.PRICE);
    }

    @Test
    void the_likelihoods_are_one_together() {
        assertThat(MEANING.of("hm", Language.DE).values().stream()
                        .mapToDouble(each -> each)
                        .sum())
                .isBetween(0.999, 1.001);
    }

    private static Intent likeliest(String text, Language language) {
        return MEANING.of(text, language).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
