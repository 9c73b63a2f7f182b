package dev.nightshift.avatar.drawn.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisemesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // MaryTTS, American English
                "ɑː ɔː uː iː æ ʌ ɛ ɪ ʊ ə ɝ aʊ ɔɪ oʊ eɪ aɪ tʃ dʒ θ ð ʃ ʒ ŋ ɡ ɹ p b t d k m n f v s z h l w j",
                // espeak-ng, English
                "a aː aɪ aɪə aɪɚ aʊ eə eɪ iə iː i ɪ ᵻ ɒ ɔː ɔɪ ɔːɹ oʊ əʊ ʊ ʊə uː ʌ ɐ ɜː ɚ əl n̩ l̩ ɾ ʔ x ɬ ɡ g r ɹ ʍ ɫ",
                // espeak-ng, German
                "a aː ɑ ɑː e eː ɛ ɛː ə i iː ɪ o oː ɔ u uː ʊ y yː ʏ ø øː œ aɪ aʊ ɔø ɔʏ ɔɪ ɐ ɐ̯ ɜ",
                "pf ts tʃ dʒ ç x ʁ ʀ r ɾ ŋ ʃ ʒ s z f v h j l m n p b t d k ɡ ã ɛ̃ õ œ̃ t͡s p͡f",
                // espeak-ng, Mandarin
                "a ai au an ɑŋ ɑ o oʊ ou ə əɜ ɤ ɛ e ei eɪ i i̪ i. iɛ ia iau iou iɑu in iŋ u uo ua uai uei uən y yɛ ye yæ",
                "yn p pʰ t tʰ k kʰ ts tsʰ tɕ tɕʰ tʂ tʂʰ s ɕ ʂ x f m n ŋ l ɻ ʐ j w ɥ ɚ əɻ ɿ ʅ ɨ˥ a˧˥ ʈʂ",
            })
    void every_symbol_of_the_supported_voices_is_known(String symbols) {
        for (String symbol : symbols.split(" ")) {
            Visemes visemes = Visemes.of(symbol);

            assertThat(visemes.unknown()).as(symbol).isZero();
            assertThat(visemes.parts()).as(symbol).noneMatch(part -> part.viseme() == Viseme.SILENCE);
            assertThat(visemes.parts().stream().mapToDouble(VisemePart::share).sum())
                    .as(symbol)
                    .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "p, P_B_M",
        "b, P_B_M",
        "m, P_B_M",
        "f, F_V",
        "v, F_V",
        "θ, TH",
        "t, T_D",
        "ɡ, K_G",
        "ʁ, K_G",
        "tʃ, CH_J_SH",
        "t͡ʃ, CH_J_SH",
        "ʂ, CH_J_SH",
        "s, S_Z",
        "ɕ, S_Z",
        "ç, S_Z",
        "ɫ, N_L",
        "ɻ, R",
        "ɑː, A",
        "ɛ̃, E",
        "iː, I",
        "ɔ, O",
        "ø, O",
        "y, U",
        "w, U"
    })
    void sounds_take_the_shape_they_are_seen_with(String ipa, Viseme expected) {
        assertThat(shapes(ipa)).containsExactly(expected);
    }

    @Test
    void diphthongs_triphthongs_affricates_and_r_coloured_vowels_take_several_shapes() {
        assertThat(shapes("aɪ")).containsExactly(Viseme.A, Viseme.I);
        assertThat(shapes("iɑu")).containsExactly(Viseme.I, Viseme.A, Viseme.U);
        assertThat(shapes("p͡f")).containsExactly(Viseme.P_B_M, Viseme.F_V);
        assertThat(shapes("ts")).containsExactly(Viseme.T_D, Viseme.S_Z);
        assertThat(shapes("ə˞")).containsExactly(Viseme.E, Viseme.R);
        assertThat(Visemes.of("aɪ").parts().getFirst().share()).isGreaterThan(0.5);
    }

    @Test
    void stress_length_tone_and_syllable_marks_do_not_change_the_shape() {
        assertThat(shapes("ˈaː˥˩")).containsExactly(Viseme.A);
        assertThat(shapes("n̩")).containsExactly(Viseme.N_L);
        assertThat(shapes("tʰ")).containsExactly(Viseme.T_D);
    }

    @Test
    void nothing_or_only_marks_is_silence() {
        assertThat(shapes("")).containsExactly(Viseme.SILENCE);
        assertThat(shapes("ˌ")).containsExactly(Viseme.SILENCE);
    }

    @Test
    void an_unknown_letter_is_guessed_and_counted() {
        assertThat(Visemes.of("ж").unknown()).isEqualTo(1);
        assertThat(Visemes.of("ω").unknown()).isEqualTo(1);
        assertThat(shapes("ω")).containsExactly(Viseme.O);
    }

    private static List<Viseme> shapes(String ipa) {
        return Visemes.of(ipa).parts().stream().map(VisemePart::viseme).toList();
    }
}
