package dev.nightshift.command;

import dev.nightshift.shop.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code en}, {@code de} or {@code zh}. */
public final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String code) {
        return Language.of(code)
                .orElseThrow(() -> new TypeConversionException("'" + code + "' is none of the languages en, de, zh"));
    }
}
