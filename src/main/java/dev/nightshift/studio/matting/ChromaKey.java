package dev.nightshift.studio.matting;

import dev.nightshift.avatar.clone.matte.Spill;
import dev.nightshift.avatar.clone.render.Texture;

/**
 * A key on a green or blue screen: by how much the screen's channel stands above the others, compared with the screen
 * itself at that place.
 */
final class ChromaKey {
    /** How far the screen's channel is above the others in a screen. */
    private static final int SCREEN = 40;
    /** Share of the background that has to be screen. */
    private static final double MOST = .8;
    /** What is less or more than that share of the screen is all person, or all screen. */
    private static final float PERSON = .10f;

    private static final float BEHIND = .82f;

    private final Spill spill;

    private ChromaKey(Spill spill) {
        this.spill = spill;
    }

    /** The screen that a plate shows; {@link Spill#NONE} when it is an ordinary background. */
    static Spill screen(Plate plate) {
        int[] pixels = plate.picture().pixels();
        int seen = 0;
        int green = 0;
        int blue = 0;
        for (int i = 0; i < pixels.length; i += 7) {
            if (plate.trust()[i] != 0) {
                seen++;
                green += excess(pixels[i], Spill.GREEN) > SCREEN ? 1 : 0;
                blue += excess(pixels[i], Spill.BLUE) > SCREEN ? 1 : 0;
            }
        }
        if (green > MOST * seen) {
            return Spill.GREEN;
        }
        return blue > MOST * seen ? Spill.BLUE : Spill.NONE;
    }

    static ChromaKey on(Spill spill) {
        return new ChromaKey(spill);
    }

    /** The pixel's alpha before the screen's colour at that place. */
    float alpha(int pixel, int screen) {
        float share = excess(pixel, spill) / (float) Math.max(SCREEN / 2, excess(screen, spill));
        float person = 1 - AlphaSolver.ramp(share, PERSON, BEHIND);
        return person;
    }

    private static int excess(int pixel, Spill spill) {
        int red = pixel >> 16 & 255;
        int green = pixel >> 8 & 255;
        int blue = pixel & 255;
        return switch (spill) {
            case NONE -> 0;
            case GREEN -> green - Math.max(red, blue);
            case BLUE -> blue - Math.max(red, green);
        };
    }

    /** The plate without what isn't screen: stands and edges of the cloth are laid over with the screen around them. */
    Texture cleaned(Texture plate) {
        float[] colours = new float[3 * plate.pixels().length];
        float[] weights = new float[plate.pixels().length];
        for (int i = 0; i < weights.length; i++) {
            int p = plate.pixels()[i];
            colours[3 * i] = p >> 16 & 255;
            colours[3 * i + 1] = p >> 8 & 255;
            colours[3 * i + 2] = p & 255;
            weights[i] = excess(p, spill) > SCREEN / 2 ? 1 : 0;
        }
        Fill.of(colours, weights, plate.width(), plate.height());
        Texture cleaned = Texture.blank(plate.width(), plate.height());
        for (int i = 0; i < weights.length; i++) {
            cleaned.pixels()[i] = 0xFF000000
                    | Math.round(colours[3 * i]) << 16
                    | Math.round(colours[3 * i + 1]) << 8
                    | Math.round(colours[3 * i + 2]);
        }
        return cleaned;
    }
}
