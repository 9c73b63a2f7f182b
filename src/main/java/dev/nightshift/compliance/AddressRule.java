package dev.nightshift.compliance;

import dev.nightshift.script.Line;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * No web address, mail address or handle is spoken that the shop's own data did not bring: viewers and language models
 * would like the host to advertise. Pure.
 */
final class AddressRule {
    private static final Pattern ADDRESS =
            Pattern.compile("(?iu)[a-z]{2,10}://\\S*|\\bwww\\.\\S+|\\S+@\\S+|(?<!\\S)@[\\w.]{2,}"
                    + "|\\b[\\p{L}\\p{Nd}-]{2,}(?:\\.|\\s?(?:dot|punkt)\\s)(?:com|net|org|info|biz|shop|store|online|site|top|vip|xyz"
                    + "|link|live|app|io|tv|me|ly|gg|de|at|ch|eu|uk|cn|ru)(?![\\p{L}\\p{Nd}])");

    private AddressRule() {}

    /** The first address of a sentence that has no source. */
    static Optional<String> unsourced(Line line) {
        String sourced = line.values().stream().map(Line.SlotValue::value).collect(Collectors.joining(" "));
        return ADDRESS.matcher(line.display())
                .results()
                .map(MatchResult::group)
                .filter(address -> !sourced.contains(address))
                .findFirst();
    }
}
