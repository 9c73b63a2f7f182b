package dev.nightshift.clone;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.render.Texture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Writes the lower face, real on the left and drawn on the right, pixel for pixel. */
record SidePictures(Optional<Path> folder) {
    private static final int LIP = 13;

    void write(int number, Texture real, Texture drawn, Mesh mesh) throws IOException {
        if (folder.isEmpty()) {
            return;
        }
        Files.createDirectories(folder.get());
        int side = (int) (2 * Canonical.interOcular(mesh));
        BufferedImage image = new BufferedImage(2 * side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int u = Math.clamp((int) mesh.x(LIP) - side / 2 + x, 0, real.width() - 1);
                int v = Math.clamp((int) mesh.y(LIP) - side / 2 + y, 0, real.height() - 1);
                image.setRGB(x, y, real.pixels()[v * real.width() + u]);
                image.setRGB(side + x, y, drawn.pixels()[v * real.width() + u]);
            }
        }
        ImageIO.write(
                image, "png", folder.get().resolve("%05d.png".formatted(number)).toFile());
    }
}
