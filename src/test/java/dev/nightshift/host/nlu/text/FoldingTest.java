package dev.nightshift.host.nlu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void width_case_umlauts_accents_and_signs_make_no_difference() {
        assertThat(Folding.fold("  Ｈow MUCH?!  ")).isEqualTo("how much");
        assertThat(Folding.fold("Größe für Café")).isEqualTo("groesse fuer cafe");
        assertThat(Folding.fold("what's it, 39.90 €")).isEqualTo("whats it 39.90 €");
    }

    @Test
    void traditional_characters_become_simplified_and_stand_without_spaces() {
        assertThat(Folding.fold("這個 多少 錢？")).isEqualTo(Folding.fold("这个 多少 钱"));
    }

    @Test
    void stretched_letters_and_invisible_signs_go() {
        assertThat(Folding.fold("sooooo gooo\u200Bd")).isEqualTo("so go d".replace(" d", "d"));
        assertThat(Folding.fold("i\u202Ed\u200Biot")).isEqualTo("idiot");
    }

    @Test
    void letters_of_other_scripts_that_look_latin_are_read_as_latin() {
        assertThat(Folding.fold("рrісе")).isEqualTo("price");
    }

    @Test
    void disguised_words_have_a_reading_without_the_disguise() {
        List<String> known = List.of("idiot");
        for (String written : List.of("1d10t", "i d i o t", "i.d.i.o.t", "id_iot", "idi*t", "iiidioooot")) {
            assertThat(Disguises.readings(written, known)).as(written).contains("idiot");
        }
        assertThat(Disguises.readings("傻 * 瓜", known)).contains("傻瓜");
    }
}
