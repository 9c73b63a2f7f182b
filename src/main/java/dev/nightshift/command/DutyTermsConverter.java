package dev.nightshift.command;

import dev.nightshift.compliance.duty.DutyTerms;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 10-20} minutes. */
final class DutyTermsConverter implements ITypeConverter<DutyTerms> {
    @Override
    public DutyTerms convert(String value) {
        return DutyTerms.parse(value)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + value + "' is no range of minutes within 5-30, such as 10-20"));
    }
}
