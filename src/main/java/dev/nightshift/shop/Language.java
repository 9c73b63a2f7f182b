package dev.nightshift.shop;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that scripts are written in. */
public enum Language {
    EN(Locale.ENGLISH),
    DE(Locale.GERMAN),
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The two-letter code, as in {@code facts.yaml} and {@code --language}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language of a two-letter code. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
