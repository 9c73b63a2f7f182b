package dev.nightshift.compliance.rule;

import dev.nightshift.compliance.Market;
import dev.nightshift.shop.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One rule of the catalogue, or a part of one that has its own words and exemptions.
 *
 * @param name of its own in the file, such as {@code absolute_claims}
 * @param id in the catalogue, such as {@code R26}
 * @param markets where it holds, and what exempts there
 * @param source the law that it comes from
 * @param date since when the law holds
 * @param status how sure the source is
 * @param title what it is about, in every language
 * @param why what is told to whom it refuses, in every language
 * @param judge of figures that it is weighed by, such as {@code stock}; none when words are looked for
 * @param words what it refuses
 * @param harmless phrases that hold such words and mean something else
 * @param rewrites lawful words for unlawful ones, tried in order
 */
public record Rule(
        String name,
        String id,
        Map<Market, Set<Exemption>> markets,
        String source,
        LocalDate date,
        Status status,
        Map<Language, String> title,
        Map<Language, String> why,
        Optional<String> judge,
        Words words,
        Words harmless,
        List<Rewrite> rewrites) {
    public Rule {
        markets = Map.copyOf(markets);
        title = Map.copyOf(title);
        why = Map.copyOf(why);
        rewrites = List.copyOf(rewrites);
    }

    /** V: the source was read; S: told by others; U: not verified. */
    public enum Status {
        V,
        S,
        U
    }

    /** Words and what may stand in their place; the replacement may name groups as regular expressions do. */
    public record Rewrite(Pattern words, String instead) {}

    /** Why, in a language. */
    public String why(Language language) {
        return Objects.requireNonNull(why.get(language));
    }
}
