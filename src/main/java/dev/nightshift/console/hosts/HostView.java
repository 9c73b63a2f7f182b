package dev.nightshift.console.hosts;

import dev.nightshift.talent.Consent;
import dev.nightshift.talent.vault.Listed;
import dev.nightshift.talent.vault.Manifest;
import dev.nightshift.talent.vault.Opening;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A host in the list.
 *
 * @param drawn whether it comes with the program
 * @param megabytes of all its files, 0 for a drawn one
 * @param built when, empty for a drawn one and one that stays shut
 * @param consent empty for a drawn one and one that stays shut
 * @param shut what keeps it shut; empty when it opens
 * @param onAir whether a room shows it now
 */
public record HostView(
        String name,
        boolean drawn,
        double megabytes,
        Optional<Instant> built,
        Optional<ConsentView> consent,
        List<Said> shut,
        boolean onAir) {
    public HostView {
        shut = List.copyOf(shut);
    }

    static HostView drawn(String name, Set<String> onAir) {
        return new HostView(name, true, 0, Optional.empty(), Optional.empty(), List.of(), onAir.contains(name));
    }

    static HostView cloned(Listed host, Set<String> onAir, Locale locale) {
        boolean shown = onAir.contains(host.name());
        double megabytes = host.bytes() / 1e6;
        return switch (host.opening()) {
            case Opening.Opened opened -> {
                Manifest.About about = opened.file().manifest().about();
                yield new HostView(
                        host.name(),
                        false,
                        megabytes,
                        Optional.of(about.builtAt()),
                        Optional.of(ConsentView.of(about.consent(), locale)),
                        List.of(),
                        shown);
            }
            case Opening.Refused refused ->
                new HostView(
                        host.name(),
                        false,
                        megabytes,
                        Optional.empty(),
                        Optional.empty(),
                        Said.of(refused.obstacle(), locale),
                        shown);
        };
    }

    /** What a consent allows, as lists of words. */
    public record ConsentView(
            String id,
            String talent,
            String platforms,
            String markets,
            List<String> languages,
            String products,
            boolean anyProduct,
            String from,
            String until,
            String pay) {
        static ConsentView of(Consent consent, Locale locale) {
            return new ConsentView(
                    consent.id(),
                    consent.talent().name(),
                    listed(consent.scope().platforms()),
                    listed(consent.scope().markets()),
                    consent.scope().languages().stream()
                            .map(language -> language.code())
                            .sorted()
                            .toList(),
                    listed(consent.scope().products()),
                    consent.scope().products().contains(dev.nightshift.talent.Scope.ANY),
                    Said.day(consent.term().from(), locale),
                    Said.day(consent.term().until().minusMillis(1), locale),
                    consent.pay());
        }

        private static String listed(Set<String> words) {
            return String.join(", ", words.stream().sorted().toList());
        }
    }
}
