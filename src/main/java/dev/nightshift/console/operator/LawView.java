package dev.nightshift.console.operator;

import dev.nightshift.compliance.gate.Blocker;
import dev.nightshift.console.LawFigures;
import dev.nightshift.shop.Language;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What a room's page says of a show's right to be on air.
 *
 * @param warnings what runs out soon
 * @param ended what had run out when the show had to end; empty when nothing had
 * @param blind watches that can't see, by their word
 */
record LawView(List<Ending> warnings, List<Blocker> ended, List<String> blind) {
    LawView {
        warnings = List.copyOf(warnings);
        ended = List.copyOf(ended);
        blind = List.copyOf(blind);
    }

    /** Something runs out at a moment, and what is missing then. */
    record Ending(Instant at, List<Blocker> missing) {}

    static LawView of(LawFigures law, Locale locale) {
        Language language = Language.of(locale.getLanguage()).orElse(Language.EN);
        return new LawView(
                law.warnings().stream()
                        .map(expiry -> new Ending(expiry.at(), expiry.in(language)))
                        .toList(),
                law.ended().map(expiry -> expiry.in(language)).orElse(List.of()),
                law.blind().stream().sorted().toList());
    }
}
