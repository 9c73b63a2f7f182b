package dev.nightshift.console.check;

import dev.nightshift.compliance.Market;
import dev.nightshift.compliance.check.ScriptSentences;
import dev.nightshift.shop.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an operator filled in.
 *
 * @param language its code; empty for what the text looks like
 * @param markets their codes; none for all of them
 * @param shop id of the shop whose offers are the facts; empty for none
 */
record CheckForm(String script, String language, List<String> markets, String shop) {
    static final int LONGEST = 20_000;

    static CheckForm blank() {
        return new CheckForm("", "", codes(), "");
    }

    static CheckForm of(
            Optional<String> script, Optional<String> language, Optional<List<String>> markets, Optional<String> shop) {
        return new CheckForm(script.orElse(""), language.orElse(""), markets.orElse(List.of()), shop.orElse(""));
    }

    private static List<String> codes() {
        return Arrays.stream(Market.values()).map(Market::name).toList();
    }

    boolean fits() {
        return !script.isBlank() && script.length() <= LONGEST;
    }

    Language spoken() {
        return Language.of(language).orElseGet(() -> ScriptSentences.language(script));
    }

    /** Never shows what was written. */
    @Override
    public String toString() {
        return "CheckForm[" + script.length() + " characters]";
    }
}
