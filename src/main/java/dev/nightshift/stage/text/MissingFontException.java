package dev.nightshift.stage.text;

import java.util.Locale;

/** No installed font has the letters of a language. */
public final class MissingFontException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MissingFontException(Locale language, String wanted) {
        super("no installed font covers " + language.getDisplayLanguage(Locale.ENGLISH) + "; install " + wanted
                + " (Debian: fonts-noto-core, for Chinese fonts-noto-cjk)");
    }
}
