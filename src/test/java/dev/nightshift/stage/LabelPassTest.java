package dev.nightshift.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.Disclosure;
import dev.nightshift.media.LabelledFrame;
import dev.nightshift.media.LabelledFrame.Region;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.look.SafeArea;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.stage.scene.Heading;
import dev.nightshift.stage.scene.Layout;
import dev.nightshift.stage.scene.OfferCard;
import dev.nightshift.stage.scene.Scene;
import dev.nightshift.stage.text.Fonts;
import java.lang.foreign.Arena;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPassTest {
    private static final ProgramSize SIZE = new ProgramSize(360, 640);
    private static final Arena ARENA = Arena.ofAuto();
    private static final Compositor COMPOSITOR = new Compositor(SIZE, Fonts.installed(), new Pictures(2));
    private static final VideoFrame PROGRAM = VideoFrame.allocate(ARENA, 360, 640);
    private static final VideoFrame HOST = VideoFrame.allocate(ARENA, 360, 640);

    private long at;

    /** Looking for fonts for letters of all the world's scripts takes a hundred times as long as drawing: few, then. */
    @Property(tries = 60)
    void the_label_shows_the_same_pixels_whatever_is_on_screen(
            @ForAll("texts") String name,
            @ForAll("texts") String price,
            @ForAll("texts") String title,
            @ForAll @IntRange(max = 3) int layout,
            @ForAll int host) {
        Disclosure disclosure = new Disclosure(List.of("AI GENERATED", "数字人·AI生成"), "Ad");
        HOST.pixels().fill((byte) host);
        LabelledFrame plain = compose(Scene.of(Samples.TALK, new Heading("", ""), disclosure, Locale.ENGLISH));
        int[] expected = pixels(plain.label());
        OfferCard card = new OfferCard(
                name, name, Optional.empty(), price, Optional.of(price), Optional.of(title), Optional.of(name));
        Scene scene = Scene.of(layout(layout, title), new Heading(name, title), disclosure, Locale.ENGLISH)
                .withOffer(Optional.of(card))
                .withCaption(Optional.of(Samples.caption("never over the label", Locale.ENGLISH, at)));
        LabelledFrame full = compose(scene);
        assertThat(full.label()).isEqualTo(plain.label());
        assertThat(pixels(full.label())).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(8),
                Arbitraries.strings().withCharRange(' ', 'ÿ').ofMaxLength(250),
                Arbitraries.of("", "€", "三人位沙发", "😀😀", "\u202Egnihtyna", "W".repeat(400)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AI GENERATED", "KI-GENERIERT", "AI生成", "AI-generated host of this shop"})
    void r02_letters_are_at_least_five_per_cent_of_the_short_side_high(String words) {
        LabelledFrame frame = compose(scene(List.of(words)));
        int lines = words.length() > 20 ? 2 : 1;
        assertThat(brightRows(frame.label())).isGreaterThanOrEqualTo((int) (lines * .05 * SIZE.shortSide()));
    }

    @Test
    void r02_letters_stand_out_from_their_ground() {
        Region label = compose(scene(List.of("AI GENERATED"))).label();
        double lightest = 0;
        double darkest = 1;
        for (int pixel : pixels(label)) {
            lightest = Math.max(lightest, luminance(pixel));
            darkest = Math.min(darkest, luminance(pixel));
        }
        assertThat((lightest + .05) / (darkest + .05)).isGreaterThan(15);
    }

    @Test
    void the_label_stays_where_apps_leave_the_picture_free() {
        Region label = compose(scene(List.of("AI GENERATED", "数字人·AI生成"))).label();
        assertThat(label.y()).isGreaterThanOrEqualTo((int) (SafeArea.TOP * SIZE.scale()));
        assertThat(label.x() + label.width()).isLessThanOrEqualTo((int) (SafeArea.RIGHT * SIZE.scale()));
    }

    @Test
    void another_disclosure_is_drawn_at_once() {
        int[] english = pixels(compose(scene(List.of("AI GENERATED"))).label());
        LabelledFrame german = compose(scene(List.of("KI-GENERIERT")));
        assertThat(pixels(german.label())).isNotEqualTo(english);
    }

    private LabelledFrame compose(Scene scene) {
        at += 40_000;
        return COMPOSITOR.compose(scene, Optional.of(HOST), Samples.WALL, at, PROGRAM);
    }

    private static Scene scene(List<String> words) {
        return Scene.of(
                new Layout.Slate("Back soon", ""),
                new Heading("Shop", ""),
                new Disclosure(words, "Ad"),
                Locale.ENGLISH);
    }

    private static Layout layout(int number, String text) {
        return number == 0 ? Samples.TALK : number == 1 ? Samples.CLOSE_UP : new Layout.Slate(text, text);
    }

    private static int brightRows(Region region) {
        int rows = 0;
        for (int y = region.y(); y < region.y() + region.height(); y++) {
            rows += rowIsBright(region, y) ? 1 : 0;
        }
        return rows;
    }

    private static boolean rowIsBright(Region region, int y) {
        for (int x = region.x(); x < region.x() + region.width(); x++) {
            if (luminance(Pictured.pixel(PROGRAM, x, y)) > .4) {
                return true;
            }
        }
        return false;
    }

    private static int[] pixels(Region region) {
        int[] pixels = new int[region.width() * region.height()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Pictured.pixel(PROGRAM, region.x() + i % region.width(), region.y() + i / region.width());
        }
        return pixels;
    }

    /** Relative luminance of WCAG 2. */
    private static double luminance(int argb) {
        return .2126 * linear(argb >> 16 & 255) + .7152 * linear(argb >> 8 & 255) + .0722 * linear(argb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4);
    }
}
