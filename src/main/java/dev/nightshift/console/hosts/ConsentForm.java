package dev.nightshift.console.hosts;

import dev.nightshift.shop.Language;
import dev.nightshift.shop.ProductClasses;
import dev.nightshift.studio.sitting.Plan;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.Likeness;
import dev.nightshift.talent.Scope;
import dev.nightshift.talent.Talent;
import dev.nightshift.talent.Term;
import dev.nightshift.talent.file.ConsentFile;
import dev.nightshift.talent.file.Reading;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an owner filled in with a talent: who, what, where, until when, for what.
 *
 * @param talent name as on the contract
 * @param host its name in the library; empty for one made of {@code called}
 * @param called what viewers hear
 * @param adult {@code yes} when declared
 * @param platforms words of platforms that were ticked
 * @param otherPlatforms more of them, between commas
 * @param products classes between commas; empty for all
 * @param from a day, included
 * @param until a day, included
 * @param spoken language of the recording
 * @param voice empty for the language's best one
 */
public record ConsentForm(
        String talent,
        String host,
        String called,
        String adult,
        List<String> platforms,
        String otherPlatforms,
        List<String> markets,
        String otherMarkets,
        List<String> languages,
        String products,
        String from,
        String until,
        String pay,
        String spoken,
        String voice) {
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 80;

    public ConsentForm {
        platforms = platforms == null ? List.of() : List.copyOf(platforms);
        markets = markets == null ? List.of() : List.copyOf(markets);
        languages = languages == null ? List.of() : List.copyOf(languages);
        talent = text(talent);
        host = text(host);
        called = text(called);
        adult = text(adult);
        otherPlatforms = text(otherPlatforms);
        otherMarkets = text(otherMarkets);
        products = text(products);
        from = text(from);
        until = text(until);
        pay = text(pay);
        spoken = text(spoken);
        voice = text(voice);
    }

    /** What stands in the form at first. */
    static ConsentForm blank(LocalDate today, Language spoken) {
        return new ConsentForm(
                "",
                "",
                "",
                "",
                List.of("preview"),
                "",
                List.of("EU"),
                "",
                List.of(spoken.code()),
                "",
                today.toString(),
                today.plusYears(1).toString(),
                "",
                spoken.code(),
                "");
    }

    /** What is wrong with it: the key of the words that say so. */
    Optional<String> objection(Instant now) {
        if (talent.isEmpty() || called.isEmpty() || talent.length() > LONGEST_NAME || called.length() > LONGEST_NAME) {
            return Optional.of("consent.no-name");
        }
        if (hostName().isEmpty()) {
            return Optional.of("hosts.bad-name");
        }
        if (!adult.equals("yes")) {
            return Optional.of("consent.not-adult");
        }
        if (platformWords().isEmpty() || marketWords().isEmpty() || languages.isEmpty()) {
            return Optional.of("consent.no-scope");
        }
        if (term().filter(term -> term.until().isAfter(now)).isEmpty()) {
            return Optional.of("consent.bad-term");
        }
        if (pay.isEmpty() || pay.length() > LONGEST || products.length() > LONGEST) {
            return Optional.of("consent.no-pay");
        }
        return Language.of(spoken).isEmpty() || !readsBack() ? Optional.of("consent.bad-words") : Optional.empty();
    }

    /** The host's name in the library. */
    Optional<String> hostName() {
        return HostNames.from(host.isEmpty() ? called : host);
    }

    Plan plan() {
        return new Plan(
                hostName().orElseThrow(),
                called,
                Language.of(spoken).orElseThrow(),
                Optional.of(voice).filter(name -> !name.isEmpty()));
    }

    /** @param id of the consent, unique in the installation */
    Consent draft(String id) {
        return new Consent(
                id,
                new Talent(HostNames.from(talent).orElse(id), talent, true),
                new Scope(
                        Likeness.FACE,
                        platformWords(),
                        marketWords(),
                        languages.stream()
                                .flatMap(code -> Language.of(code).stream())
                                .collect(Collectors.toUnmodifiableSet()),
                        products.isEmpty() ? Set.of(Scope.ANY) : classes()),
                term().orElseThrow(),
                pay,
                Optional.empty(),
                Optional.empty());
    }

    /** A word that the file's format does not take would be found too late. */
    private boolean readsBack() {
        return ConsentFile.read("the draft", ConsentFile.write(draft("draft"))) instanceof Reading.Read;
    }

    private Set<String> platformWords() {
        return Stream.concat(platforms.stream(), words(otherPlatforms).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> marketWords() {
        return Stream.concat(markets.stream(), words(otherMarkets).stream())
                .map(word -> word.toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Term> term() {
        try {
            Instant first =
                    LocalDate.parse(from).atStartOfDay(ZoneId.systemDefault()).toInstant();
            Instant last = LocalDate.parse(until)
                    .plusDays(1)
                    .atStartOfDay(ZoneId.systemDefault())
                    .toInstant();
            return first.isBefore(last) ? Optional.of(new Term(first, last)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Written as the shop's own, so that they are found again. */
    private Set<String> classes() {
        return words(products).stream()
                .map(written -> ProductClasses.word(written).orElse(written))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.toLowerCase(Locale.ROOT).split("[,;，、]"))
                .map(word -> word.strip().replaceAll("\\s+", "-"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(@org.jspecify.annotations.Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Never shows a name. */
    @Override
    public String toString() {
        return "ConsentForm";
    }
}
