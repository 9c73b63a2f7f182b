package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.Avatar;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The sheet is kept in {@code target/artefacts}. */
class PreviewSheetTest {
    @Test
    void a_drawn_host_moves_on_a_sheet_of_small_pictures() throws Exception {
        byte[] jpeg;
        try (Avatar mira = Parts.host("mira", 1, 2 * PreviewSheet.WIDTH)) {
            jpeg = PreviewSheet.of(mira);
        }
        Files.write(Files.createDirectories(Path.of("target", "artefacts")).resolve("preview-mira.jpg"), jpeg);
        BufferedImage sheet = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(sheet.getWidth()).isEqualTo(PreviewSheet.COLUMNS * PreviewSheet.WIDTH);
        assertThat(sheet.getHeight()).isEqualTo(PreviewSheet.ROWS * PreviewSheet.HEIGHT);
        assertThat(difference(sheet, 0, 0, PreviewSheet.COLUMNS - 1, PreviewSheet.ROWS - 1))
                .isBetween(0.05, 30.0);
        assertThat(jpeg.length).isLessThan(1_500_000);
    }

    /** Mean difference of two tiles' green, 0 .. 255. */
    private static double difference(BufferedImage sheet, int column, int row, int otherColumn, int otherRow) {
        long sum = 0;
        for (int y = 0; y < PreviewSheet.HEIGHT; y++) {
            for (int x = 0; x < PreviewSheet.WIDTH; x++) {
                sum += Math.abs(green(sheet, column, row, x, y) - green(sheet, otherColumn, otherRow, x, y));
            }
        }
        return sum / (double) (PreviewSheet.WIDTH * PreviewSheet.HEIGHT);
    }

    private static int green(BufferedImage sheet, int column, int row, int x, int y) {
        return sheet.getRGB(column * PreviewSheet.WIDTH + x, row * PreviewSheet.HEIGHT + y) >> 8 & 255;
    }
}
