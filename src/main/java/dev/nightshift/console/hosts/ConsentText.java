package dev.nightshift.console.hosts;

import dev.nightshift.talent.Consent;
import dev.nightshift.talent.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** A consent as sentences that the talent reads, in the talent's language. */
public final class ConsentText {
    private final MessageSource words;

    public ConsentText(MessageSource words) {
        this.words = words;
    }

    String heading(Locale locale) {
        return say("text.title", locale);
    }

    /** Its sentences, in order. */
    public List<String> of(Consent consent, Locale locale) {
        Scope scope = consent.scope();
        List<String> lines = new ArrayList<>();
        lines.add(say("text.who", locale, consent.talent().name()));
        lines.add(say("text.what", locale));
        lines.add(say(
                "text.where",
                locale,
                named("platform.", scope.platforms(), locale),
                named("market.", scope.markets(), locale),
                named(
                        "language.",
                        scope.languages().stream()
                                .map(language -> language.code())
                                .collect(Collectors.toSet()),
                        locale)));
        lines.add(
                scope.products().contains(Scope.ANY)
                        ? say("text.any-product", locale)
                        : say("text.products", locale, named("", scope.products(), locale)));
        lines.add(say(
                "text.term",
                locale,
                Said.day(consent.term().from(), locale),
                Said.day(consent.term().until().minusMillis(1), locale)));
        lines.add(say("text.pay", locale, consent.pay()));
        lines.add(say("text.marked", locale));
        lines.add(say("text.kept", locale));
        lines.add(say("text.taken-back", locale));
        return lines;
    }

    private String named(String prefix, Set<String> codes, Locale locale) {
        return codes.stream()
                .sorted()
                .map(code -> String.valueOf(words.getMessage(prefix + code, null, code, locale)))
                .collect(Collectors.joining(say("text.between", locale)));
    }

    private String say(String key, Locale locale, Object... on) {
        return words.getMessage(key, on, locale);
    }
}
