package dev.nightshift.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.stage.scene.Backdrop;
import dev.nightshift.stage.scene.Exhibit;
import dev.nightshift.stage.scene.Figure;
import dev.nightshift.stage.scene.OfferCard;
import dev.nightshift.stage.scene.Scene;
import dev.nightshift.stage.text.Fonts;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person cut out of a film, in a room in which the product of the moment stands. */
class BesideTheProductTest {
    private static final ProgramSize SIZE = new ProgramSize(360, 640);
    private static final int BLUE = 0xFF2030D0;
    private static final int MAGENTA = 0xFFE020C0;

    @TempDir
    private Path folder;

    private final Arena arena = Arena.ofConfined();
    private final VideoFrame program = VideoFrame.allocate(arena, 360, 640);
    private final Compositor compositor = new Compositor(
            SIZE, Fonts.installed(), new Pictures(2), new Backdrop.Beside(new Figure(.5, .24, .18, false)));
    private Path cutOut = Path.of("");

    /** A blue thing, twice as wide as high, in a picture with much room around it. */
    @BeforeEach
    void draw() {
        VideoFrame picture = VideoFrame.allocate(arena, 400, 400);
        fill(picture, 100, 150, 300, 250, BLUE);
        cutOut = folder.resolve("thing.png");
        Pictured.write(picture, cutOut);
    }

    @AfterEach
    void release() {
        compositor.close();
        arena.close();
    }

    @Test
    void a_wide_thing_stands_on_the_floor_at_the_left_and_the_host_before_it_at_the_right() {
        settle(with(218));
        assertThat(Pictured.pixel(program, 60, 330)).isEqualTo(BLUE);
        assertThat(Pictured.pixel(program, 261, 400)).isEqualTo(MAGENTA);
    }

    @Test
    void a_small_thing_is_smaller_and_stands_no_nearer_than_the_card_allows() {
        settle(with(218));
        int wide = blue();
        settle(with(60));
        int small = blue();
        assertThat(small).isLessThan(wide / 2);
        assertThat(lowestBlue()).isLessThan(424);
    }

    @Test
    void the_offers_card_makes_room_for_it() {
        settle(with(218));
        int[] room = Pictured.pixels(program);
        assertThat(Pictured.difference(room[452 * 360 + 20], 0xFFFBF8F3)).isLessThan(12);
        assertThat(Pictured.difference(room[400 * 360 + 20], 0xFFFBF8F3)).isGreaterThan(40);
    }

    @Test
    void a_product_without_a_cut_out_leaves_the_room_as_it_is() {
        settle(Samples.english(Optional.empty()));
        assertThat(blue()).isZero();
    }

    @Test
    void a_missing_file_is_no_reason_to_stop() {
        Scene scene = Samples.english(Optional.empty());
        settle(scene.withOffer(scene.offer().map(card -> exhibited(card, folder.resolve("none.png"), 100))));
        assertThat(blue()).isZero();
    }

    private Scene with(double centimetres) {
        Scene scene = Samples.english(Optional.empty()).withCaption(Optional.empty());
        return scene.withOffer(scene.offer().map(card -> exhibited(card, cutOut, centimetres)));
    }

    private static OfferCard exhibited(OfferCard card, Path file, double centimetres) {
        return new OfferCard(
                card.product() + centimetres,
                card.name(),
                card.picture(),
                card.price(),
                card.formerPrice(),
                card.stock(),
                card.badge(),
                Optional.of(new Exhibit(file, centimetres)));
    }

    private long now;

    private void settle(Scene scene) {
        VideoFrame host = VideoFrame.allocate(arena, 360, 640);
        fill(host, 120, 80, 240, 640, MAGENTA);
        for (int i = 0; i < 40; i++) {
            compositor.compose(scene, Optional.of(host), Samples.WALL, now, program);
            now += 40_000;
        }
    }

    private int blue() {
        int count = 0;
        for (int pixel : Pictured.pixels(program)) {
            count += Pictured.difference(pixel, BLUE) < 8 ? 1 : 0;
        }
        return count;
    }

    private int lowestBlue() {
        int[] pixels = Pictured.pixels(program);
        int lowest = 0;
        for (int i = 0; i < pixels.length; i++) {
            lowest = Pictured.difference(pixels[i], BLUE) < 8 ? i / 360 : lowest;
        }
        return lowest;
    }

    private static void fill(VideoFrame frame, int left, int top, int right, int bottom, int colour) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                frame.pixels().set(ValueLayout.JAVA_INT, (long) y * frame.strideBytes() + 4L * x, colour);
            }
        }
    }
}
