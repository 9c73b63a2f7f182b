package dev.nightshift.host.llm;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the names of those who asked out of a sentence, but only where somebody is addressed, so that a name never
 * smuggles a word into a claim.
 */
final class Addressed {
    private final Pattern address;

    /**
     * @param names cleaned
     */
    Addressed(Set<String> names) {
        String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        address = Pattern.compile(
                "(^|[,，!！.。]\\s*)(?:" + (any.isEmpty() ? "(?!)" : any) + ")(?=\\s*(?:[,，!！:：.。]|$))",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    String without(String sentence) {
        return address.matcher(sentence).replaceAll("$1");
    }
}
