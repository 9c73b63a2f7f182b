package dev.nightshift.stage.text;

import io.github.humbleui.skija.Font;
import io.github.humbleui.skija.FontEdging;
import io.github.humbleui.skija.FontHinting;
import io.github.humbleui.skija.FontMgr;
import io.github.humbleui.skija.TextLine;
import io.github.humbleui.skija.Typeface;
import io.github.humbleui.skija.shaper.ShapingOptions;

/**
 * A typeface for the texts of a language; letters it lacks come from whatever installed font has them.
 *
 * @param typeface covers the language
 * @param shaping finds fonts for other letters, and turns on font features
 * @param script the writing system it was chosen for
 */
public record Face(Typeface typeface, ShapingOptions shaping, Script script) {

    /** Kerning on, and figures of one width so that prices and clocks don't jitter. */
    private static final String FEATURES = "kern tnum";

    Face(Typeface typeface, FontMgr fallback, Script script) {
        this(typeface, ShapingOptions.DEFAULT.withFontMgr(fallback).withFeatures(FEATURES), script);
    }

    /** A font in a size, without hinting: movement and scaling must not change letter shapes. */
    Font font(float size) {
        return new Font(typeface, size)
                .setSubpixel(true)
                .setEdging(FontEdging.ANTI_ALIAS)
                .setHinting(FontHinting.NONE);
    }

    TextLine line(String text, Font font) {
        return TextLine.make(text, font, shaping);
    }

    /** Height of the script's reference letter at size 1: capitals for Latin, ideographs for Han. */
    public float letterHeight() {
        try (Font font = font(1000)) {
            float capitals = letter(font, 'H');
            return Math.min(capitals, letter(font, script.reference())) / 1000;
        }
    }

    private static float letter(Font font, int codePoint) {
        return font.getBounds(new short[] {font.getUTF32Glyph(codePoint)})[0].getHeight();
    }
}
