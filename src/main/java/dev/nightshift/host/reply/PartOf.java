package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import dev.nightshift.host.knowledge.lexicon.Term;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Of "body of brass, lid of plastic" the part that was asked for: what the others are of is no answer. */
final class PartOf {
    private static final Pattern PARTS = Pattern.compile("\\s*[,;，；、]\\s*");

    private PartOf() {}

    /** The parts of an enumeration that speak of what was named; the whole where none does or all do. */
    static String of(Ask ask, String written) {
        List<String> parts = PARTS.splitAsStream(written).toList();
        return parts.size() < 2 ? written : named(ask, parts).orElse(written);
    }

    private static Optional<String> named(Ask ask, List<String> parts) {
        List<Term> things = ask.strong().stream().filter(PartOf::isThing).toList();
        String named = parts.stream()
                .filter(part -> ask.knowledge().met(part, ask.language(), things) > 0)
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? Optional.empty() : Optional.of(named);
    }

    /** A part by its name, also one that only the shop has a word for; a material that is guessed at is none. */
    private static boolean isThing(Term term) {
        return term.is(Sort.PART) || term.concepts().isEmpty();
    }
}
