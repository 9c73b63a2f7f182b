package dev.nightshift.host.llm;

import dev.nightshift.host.llm.FactGuard.Held;
import dev.nightshift.host.llm.FactGuard.Kept;
import dev.nightshift.script.Line;
import dev.nightshift.script.speech.Normaliser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes lines of what is left of a draft, in each language. Immutable, any thread. */
final class Drafting {
    /** A reply has one to three sentences. */
    private static final int SENTENCES = 3;

    private static final Pattern COMPLETE = Pattern.compile("(?s).*(?:[.!?](?=\\s)|[。！？])");

    private final Map<dev.nightshift.shop.Language, Language> languages =
            new EnumMap<>(dev.nightshift.shop.Language.class);

    Drafting() {
        for (dev.nightshift.shop.Language language : dev.nightshift.shop.Language.values()) {
            FactGuard guard = new FactGuard(GuardWords.standard(language));
            languages.put(language, new Language(guard, new DraftLines(Normaliser.of(language), language)));
        }
    }

    /** The sentences that are complete in a draft that was cut. */
    static String complete(String draft) {
        Matcher complete = COMPLETE.matcher(draft);
        return complete.lookingAt() ? complete.group() : "";
    }

    Language in(dev.nightshift.shop.Language language) {
        return Objects.requireNonNull(languages.get(language));
    }

    /** What drafts of one language need. */
    record Language(FactGuard guard, DraftLines builder) {
        /**
         * The lines of a reply in the order of the facts; empty when the draft says none of them, or not shortly enough.
         * A fact with a figure or a bound that the draft left out is said as it was.
         */
        List<Line> lines(Held held, List<Line> facts) {
            Set<Integer> told = new TreeSet<>();
            List<Placed> placed = new ArrayList<>();
            for (Kept kept : held.kept()) {
                if (!kept.idle() && told.addAll(kept.facts())) {
                    placed.add(new Placed(kept.place(), line(kept, facts)));
                }
            }
            if (placed.isEmpty()) {
                return guard.claimNothing(facts) ? led(held, placed) : List.of();
            }
            guard.needed(facts).stream()
                    .filter(fact -> !told.contains(fact))
                    .forEach(fact -> placed.add(new Placed(fact, facts.get(fact))));
            return led(held, placed);
        }

        private record Placed(int place, Line line) {}

        private List<Line> led(Held held, List<Placed> placed) {
            List<Line> lines = new ArrayList<>();
            if (placed.size() < SENTENCES) {
                held.kept().stream().filter(Kept::idle).findFirst().ifPresent(lead -> lines.add(line(lead, List.of())));
            }
            placed.stream()
                    .sorted(Comparator.comparingInt(Placed::place))
                    .map(Placed::line)
                    .forEach(lines::add);
            return lines.size() <= SENTENCES ? List.copyOf(lines) : List.of();
        }

        private Line line(Kept kept, List<Line> facts) {
            return builder.line(
                    kept.sentence(), kept.facts().stream().map(facts::get).toList());
        }
    }
}
