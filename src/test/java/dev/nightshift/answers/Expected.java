package dev.nightshift.answers;

import dev.nightshift.host.nlu.Intent;
import dev.nightshift.shop.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A comment and what a right answer to it is: one line of a set.
 *
 * @param onScreen id of the product on screen
 * @param history earlier comments of the same viewer, oldest first
 * @param product id of the product that it is about
 * @param category a name under which results are counted
 * @param mustContain every list needs one hit
 * @param mustNotContain none may be said
 */
record Expected(
        String id,
        String shop,
        Language language,
        String text,
        Optional<String> onScreen,
        List<String> history,
        Intent intent,
        List<Intent> intentAlso,
        Optional<String> product,
        String category,
        Conduct conduct,
        List<Conduct> conductAlso,
        List<List<String>> mustContain,
        List<String> mustNotContain) {

    /** What the host is to do. */
    enum Conduct {
        ANSWER,
        ABSTAIN,
        IGNORE,
        REFUSE
    }

    /** Everything that is right to do. */
    Set<Conduct> conducts() {
        return Stream.concat(Stream.of(conduct), conductAlso.stream()).collect(Collectors.toSet());
    }

    boolean onlyAbstains() {
        return conduct == Conduct.ABSTAIN && !conductAlso.contains(Conduct.ANSWER);
    }
}
