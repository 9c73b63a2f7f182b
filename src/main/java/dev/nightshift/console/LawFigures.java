package dev.nightshift.console;

import dev.nightshift.compliance.gate.Blocker;
import dev.nightshift.shop.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a show still has the right to be on air.
 *
 * @param warnings what runs out soon
 * @param ended what had run out when the newest show had to end
 * @param broken looks that broke since the start of the process, by watch
 * @param blind watches that can't see: the slate stands until they do
 * @param charge who is in charge of a show that others can see
 */
public record LawFigures(
        List<Expiry> warnings,
        Optional<Expiry> ended,
        Map<String, Long> broken,
        Set<String> blind,
        Optional<Charge> charge) {
    /** Nothing is looked after. */
    public static final LawFigures NONE =
            new LawFigures(List.of(), Optional.empty(), Map.of(), Set.of(), Optional.empty());

    public LawFigures {
        warnings = List.copyOf(warnings);
        broken = Map.copyOf(broken);
        blind = Set.copyOf(blind);
    }

    /**
     * Who is in charge.
     *
     * @param rooms live ones that they are in charge of, this one included
     * @param most that they may be in charge of
     */
    public record Charge(String operator, int rooms, int most) {}

    /**
     * Something runs out.
     *
     * @param at the first moment at which it does not hold any more
     * @param told what is missing from then on, in each language
     */
    public record Expiry(Instant at, Map<Language, List<Blocker>> told) {
        public Expiry {
            told = Map.copyOf(told);
        }

        /** What is missing, in a language. */
        public List<Blocker> in(Language language) {
            return Objects.requireNonNull(told.get(language), language::code);
        }
    }
}
