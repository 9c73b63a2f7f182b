package dev.nightshift.stage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.humbleui.skija.paragraph.TypefaceFontProvider;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FontsTest {
    @Test
    void a_language_without_a_font_is_refused_with_what_to_install() {
        Fonts none = new Fonts(new TypefaceFontProvider());
        assertThat(none.coverage(Locale.SIMPLIFIED_CHINESE)).isInstanceOf(Fonts.Coverage.Missing.class);
        assertThatThrownBy(() -> none.face(Locale.SIMPLIFIED_CHINESE, Weight.BOLD))
                .isInstanceOf(MissingFontException.class)
                .hasMessageContaining("Chinese")
                .hasMessageContaining("fonts-noto-cjk");
    }

    @Test
    void a_covered_language_has_a_face_with_real_letters() {
        Fonts fonts = Fonts.installed();
        assertThat(fonts.coverage(Locale.GERMAN)).isInstanceOf(Fonts.Coverage.Covered.class);
        assertThat(fonts.face(Locale.GERMAN, Weight.BOLD).letterHeight()).isBetween(.6f, .8f);
    }
}
