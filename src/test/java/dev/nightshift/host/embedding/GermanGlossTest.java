package dev.nightshift.host.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GermanGlossTest {
    private final GermanGloss gloss = new GermanGloss();

    @Test
    void every_word_is_told_in_the_german_order() {
        assertThat(gloss.english("Wie lange dauert die Lieferung?")).isEqualTo("how long takes time the delivery ?");
    }

    @Test
    void inflected_words_and_participles_are_found_by_their_beginnings() {
        assertThat(gloss.english("gekauft")).isEqualTo("buy");
        assertThat(gloss.english("zurückgeschickt")).isEqualTo("send back");
        assertThat(gloss.english("bestellte")).isEqualTo("order");
    }

    @Test
    void compounds_are_told_by_their_parts() {
        assertThat(gloss.english("Fahrradhelm")).isEqualTo("bicycle helmet");
        assertThat(gloss.english("Gartenstuhl")).isEqualTo("garden chair");
    }

    @Test
    void umlauts_may_be_written_as_two_letters_or_forgotten() {
        assertThat(gloss.english("Größe groesse grosse")).startsWith("size size");
        assertThat(gloss.english("Rucksäcke")).isEqualTo(gloss.english("Rucksaecke"));
    }

    @Test
    void already_is_not_beautiful() {
        assertThat(gloss.english("schon schön schoen")).isEqualTo("already beautiful beautiful");
    }

    @Test
    void what_nobody_lists_stays_as_it_is() {
        assertThat(gloss.english("Xylophon Pendler 4711")).isEqualTo("xylophon pendler 4711");
    }
}
