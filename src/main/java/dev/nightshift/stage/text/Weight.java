package dev.nightshift.stage.text;

import io.github.humbleui.skija.FontStyle;

/** How heavy letters are. */
public enum Weight {
    REGULAR(FontStyle.NORMAL),
    BOLD(FontStyle.BOLD);

    private final FontStyle style;

    Weight(FontStyle style) {
        this.style = style;
    }

    FontStyle style() {
        return style;
    }
}
