package dev.nightshift.avatar.clone.render;

import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.Similarity;

/** Made-up pictures of a face: a smooth pattern that moves with it. */
public final class Skins {
    public static final int WIDTH = 720;
    public static final int HEIGHT = 720;

    private Skins() {}

    /** A pattern with details of about ten pixels, shifted and lit. */
    public static Texture picture(double right, double down, int light) {
        Texture picture = Texture.blank(WIDTH, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double u = x - right;
                double v = y - down;
                double wave =
                        Math.sin(u / 7) * Math.cos(v / 9) + Math.sin((u + 2 * v) / 23) + Math.cos((u - v) / 5) / 2;
                int grey = Math.clamp((int) Math.round(120 + light + 40 * wave), 0, 255);
                picture.pixels()[y * WIDTH + x] = 0xFF000000 | grey << 16 | (grey * 3 / 4) << 8 | grey / 2;
            }
        }
        return picture;
    }

    /** How to move a mesh with the pattern. */
    public static Similarity shift(double right, double down) {
        return new Similarity(1, 0, right, down);
    }

    /** Mean distance of two meshes' patch points, pixels. */
    public static double apart(Mesh one, Mesh other) {
        double sum = 0;
        for (int point : PatchPoints.MESH) {
            sum += Math.hypot(one.x(point) - other.x(point), one.y(point) - other.y(point));
        }
        return sum / PatchPoints.MESH.length;
    }
}
