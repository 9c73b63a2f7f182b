package dev.nightshift.studio.vision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.tracking.Region;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegionViewTest {
    private static final int SIDE = 64;

    private final Arena arena = Arena.ofConfined();
    private final VideoFrame picture = VideoFrame.allocate(arena, 400, 300);

    @AfterEach
    void release() {
        arena.close();
    }

    @Test
    void each_place_of_the_view_shows_the_place_of_the_picture_that_the_region_says() {
        ramp();
        for (Region region :
                new Region[] {new Region(200, 150, 64, 0), new Region(180, 140, 200, 0), new Region(200, 150, 180, 0.5)
                }) {
            try (Mat view = new RegionView(SIDE).of(picture, region)) {
                assertPlace(view, region, 10, 10);
                assertPlace(view, region, 50, 20);
                assertPlace(view, region, 32, 60);
            }
        }
    }

    @Test
    void beyond_the_picture_it_is_black() {
        ramp();
        try (Mat view = new RegionView(SIDE).of(picture, new Region(0, 0, 200, 0))) {
            assertThat(view.ptr(10, 10).get() & 255).isZero();
            assertThat(view.ptr(60, 60).get() & 255).isPositive();
        }
    }

    @Test
    void a_region_wholly_outside_is_black() {
        ramp();
        try (Mat view = new RegionView(SIDE).of(picture, new Region(-900, -900, 100, 0.3))) {
            assertThat(view.ptr(32, 32).get() & 255).isZero();
        }
    }

    /** Blue tells x, green tells y, in halves. */
    private void ramp() {
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int colour = 0xff000000 | (y / 2) << 8 | x / 2;
                picture.pixels().set(ValueLayout.JAVA_INT, (long) y * picture.strideBytes() + 4L * x, colour);
            }
        }
    }

    private static void assertPlace(Mat view, Region region, int x, int y) {
        double pictureX = region.pictureX((x + 0.5) / SIDE, (y + 0.5) / SIDE) - 0.5;
        double pictureY = region.pictureY((x + 0.5) / SIDE, (y + 0.5) / SIDE) - 0.5;
        assertThat(2.0 * (view.ptr(y, x).get(0) & 255)).isBetween(pictureX - 3, pictureX + 3);
        assertThat(2.0 * (view.ptr(y, x).get(1) & 255)).isBetween(pictureY - 3, pictureY + 3);
    }
}
