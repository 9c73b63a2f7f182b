package dev.nightshift.avatar.drawn;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** An approved picture in the test resources. */
record GoldenPicture(String name) {
    private static final Path SOURCES = Path.of("src/test/resources/golden");
    private static final Path REPORTS = Path.of("target/golden");
    /** What an eye doesn't see, and what differs between processors. */
    private static final int TOLERANCE = 20;

    static GoldenPicture named(String name) {
        return new GoldenPicture(name);
    }

    /** Share of pixels that differ visibly; 1 when there is no approved picture of this size. */
    double differenceTo(List<Pictures> strip) {
        BufferedImage actual = beside(strip);
        try {
            if (Boolean.getBoolean("golden.accept")) {
                write(SOURCES.resolve(name + ".png"), actual);
                return 0;
            }
            Optional<BufferedImage> approved = approved();
            double share = approved.map(golden -> share(golden, actual)).orElse(1.0);
            if (share > 0) {
                write(REPORTS.resolve(name + "-actual.png"), actual);
            }
            return share;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<BufferedImage> approved() throws IOException {
        try (InputStream in = GoldenPicture.class.getResourceAsStream("/golden/" + name + ".png")) {
            return in == null ? Optional.empty() : Optional.of(ImageIO.read(in));
        }
    }

    private double share(BufferedImage golden, BufferedImage actual) {
        if (golden.getWidth() != actual.getWidth() || golden.getHeight() != actual.getHeight()) {
            return 1;
        }
        BufferedImage difference = new BufferedImage(golden.getWidth(), golden.getHeight(), BufferedImage.TYPE_INT_RGB);
        int count = 0;
        for (int y = 0; y < golden.getHeight(); y++) {
            for (int x = 0; x < golden.getWidth(); x++) {
                int distance = Pictures.distance(golden.getRGB(x, y), actual.getRGB(x, y));
                count += distance > TOLERANCE ? 1 : 0;
                difference.setRGB(x, y, distance * 0x010101);
            }
        }
        writeReport(difference, count);
        return (double) count / (golden.getWidth() * golden.getHeight());
    }

    private void writeReport(BufferedImage difference, int count) {
        try {
            if (count > 0) {
                write(REPORTS.resolve(name + "-difference.png"), difference);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pictures side by side on grey. */
    private static BufferedImage beside(List<Pictures> strip) {
        Pictures first = strip.getFirst();
        BufferedImage all = new BufferedImage(first.width() * strip.size(), first.height(), BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < strip.size(); i++) {
            for (int y = 0; y < first.height(); y++) {
                for (int x = 0; x < first.width(); x++) {
                    all.setRGB(i * first.width() + x, y, onGrey(strip.get(i).pixel(x, y)));
                }
            }
        }
        return all;
    }

    private static int onGrey(int premultiplied) {
        int rest = (255 - (premultiplied >>> 24)) * 96 / 255;
        return premultiplied + rest * 0x010101;
    }

    private static void write(Path file, BufferedImage picture) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(picture, "png", file.toFile());
    }
}
