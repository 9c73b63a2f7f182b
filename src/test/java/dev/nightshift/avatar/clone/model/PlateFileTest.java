package dev.nightshift.avatar.clone.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.clone.render.Skins;
import dev.nightshift.avatar.clone.render.Texture;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlateFileTest {
    @TempDir
    private Path folder;

    @Test
    void every_picture_comes_back_nearly_as_it_was() throws Exception {
        try (PlateFile plates = new PlateFile(folder.resolve("film"), Skins.WIDTH, Skins.HEIGHT, 3)) {
            for (int i = 0; i < 3; i++) {
                plates.add(Skins.picture(i, 2 * i, 0));
            }
            Texture read = Texture.blank(Skins.WIDTH, Skins.HEIGHT);
            plates.read(1, read);

            assertThat(plates.count()).isEqualTo(3);
            assertThat(mostDifferent(Skins.picture(1, 2, 0), read)).isLessThanOrEqualTo(12);
            assertThat(meanDifference(Skins.picture(1, 2, 0), read)).isLessThan(1);
        }
    }

    @Test
    void nothing_is_left_on_the_disk() throws Exception {
        Path file = folder.resolve("film");
        try (PlateFile plates = new PlateFile(file, Skins.WIDTH, Skins.HEIGHT, 1)) {
            plates.add(Skins.picture(0, 0, 0));
        }

        assertThat(Files.exists(file)).isFalse();
    }

    private static int mostDifferent(Texture one, Texture other) {
        int most = 0;
        for (int i = 0; i < one.pixels().length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                most = Math.max(most, difference(one.pixels()[i], other.pixels()[i], shift));
            }
        }
        return most;
    }

    private static double meanDifference(Texture one, Texture other) {
        double sum = 0;
        for (int i = 0; i < one.pixels().length; i++) {
            sum += difference(one.pixels()[i], other.pixels()[i], 8);
        }
        return sum / one.pixels().length;
    }

    private static int difference(int one, int other, int shift) {
        return Math.abs((one >> shift & 255) - (other >> shift & 255));
    }
}
