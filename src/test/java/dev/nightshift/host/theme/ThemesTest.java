package dev.nightshift.host.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.shop.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemesTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "theme");

    private final Themes themes = Themes.standard();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_theme_is_worded_in_every_language(Language language) throws IOException {
        assertThat(MakeThemes.worded(FOLDER, language).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        MakeThemes.worded(FOLDER, Language.EN).keySet())
                .hasSize(themes.size());
    }

    @Test
    void intents_stand_in_the_order_of_the_themes() throws IOException {
        List<String> written = MakeThemes.worded(FOLDER, Language.EN).values().stream()
                .map(MakeThemes.Worded::intent)
                .toList();
        for (int theme = 0; theme < themes.size(); theme++) {
            assertThat(themes.intent(theme)).isEqualTo(written.get(theme));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_asked_after_adds_up_to_one(Language language) {
        Themes.Asked asked = themes.asked(anyVector(language), language);
        assertThat(Arrays.stream(asked.likely()).sum()).isEqualTo(1, within(1e-9));
        assertThat(asked.sure()).isBetween(1.0 / themes.size(), 1.0);
    }

    @Test
    void a_vector_in_bytes_is_like_itself() {
        float[] vector = anyVector(Language.EN);
        byte[] bytes = Wordings.bytes(vector);
        byte[] file = new byte[4 + 2 + bytes.length];
        file[2] = (byte) (bytes.length >> 8);
        file[3] = (byte) bytes.length;
        System.arraycopy(bytes, 0, file, 6, bytes.length);
        double[] nearest = new double[1];
        Wordings.read(file).nearest(vector, nearest, new double[1]);
        assertThat(nearest[0]).isEqualTo(1, within(0.001));
    }

    private static float[] anyVector(Language language) {
        Random random = new Random(7);
        float[] vector = new float[language == Language.ZH ? 512 : 384];
        double square = 0;
        for (int at = 0; at < vector.length; at++) {
            vector[at] = (float) random.nextGaussian();
            square += vector[at] * vector[at];
        }
        for (int at = 0; at < vector.length; at++) {
            vector[at] /= (float) Math.sqrt(square);
        }
        return vector;
    }
}
