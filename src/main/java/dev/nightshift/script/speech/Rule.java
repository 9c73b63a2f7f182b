package dev.nightshift.script.speech;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one kind of writing is said. Patterns see the text's {@link Shadow}.
 *
 * @param worded whether it may begin with a letter; other rules are not tried on words
 * @param words what is said for a match; empty when it is not of this kind after all, such as a 31st of February
 */
record Rule(Pattern pattern, boolean worded, Function<MatchResult, Optional<String>> words) {

    static Rule of(String pattern, Function<MatchResult, String> words) {
        return new Rule(Pattern.compile(pattern), false, words.andThen(Optional::of));
    }

    /** A rule for writing that may begin with a letter. */
    static Rule worded(String pattern, Function<MatchResult, String> words) {
        return new Rule(Pattern.compile(pattern), true, words.andThen(Optional::of));
    }

    static Rule maybe(String pattern, Function<MatchResult, Optional<String>> words) {
        return new Rule(Pattern.compile(pattern), false, words);
    }

    /** A rule for writing that may begin with a letter, and may turn out to be something else. */
    static Rule maybeWorded(String pattern, Function<MatchResult, Optional<String>> words) {
        return new Rule(Pattern.compile(pattern), true, words);
    }

    Optional<Hit> at(String shadow, int from) {
        Matcher matcher = pattern.matcher(shadow)
                .region(from, shadow.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        return matcher.lookingAt() ? words.apply(matcher).map(said -> new Hit(matcher.end(), said)) : Optional.empty();
    }

    /**
     * @param end index after the match
     * @param spoken what it is said as
     */
    record Hit(int end, String spoken) {}
}
