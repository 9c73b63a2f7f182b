package dev.nightshift;

import dev.nightshift.command.BackdropChoice;
import dev.nightshift.command.HostsDesk;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.shop.Language;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.Coverage;
import dev.nightshift.talent.Use;
import dev.nightshift.talent.vault.HostFile;
import dev.nightshift.talent.vault.HostId;
import dev.nightshift.talent.vault.HostLibrary;
import dev.nightshift.talent.vault.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Opens clones for shows: out of the library by name, or from an exported file, and only for what their consent covers. One
 * that plays in several shows of this process is in memory once.
 */
final class Clones {
    private static final String FILE = ".host";

    private final HostsDesk hosts;
    private final InstantSource clock;
    private final Loans<Shown, LoadedClone> loaded = new Loans<>(LoadedClone::close);

    /**
     * Where and to whom a show goes.
     *
     * @param data the installation's folder
     * @param platforms by the words of a consent
     */
    record Audience(Path data, Set<String> platforms, List<String> markets, Language language) {
        /** Every use of the likeness that this is. */
        List<Use> uses() {
            return platforms.stream()
                    .flatMap(platform -> markets.stream().map(market -> Use.ofFace(platform, market, language)))
                    .toList();
        }
    }

    /** How the clone is wanted. */
    record Wanted(String name, BackdropChoice backdrop, boolean seated) {}

    /** What shows that want the same can share. */
    private record Shown(HostId host, BackdropChoice backdrop, boolean seated) {}

    Clones(HostsDesk hosts, InstantSource clock) {
        this.hosts = hosts;
        this.clock = clock;
    }

    /** A clone that is only looked at, not on air, while its consent stands. */
    static LikenessPermit looking(HostFile file, HostsDesk hosts, Path data, InstantSource clock) {
        return new LikenessPermit(
                Optional.empty(), file.manifest().about().consent(), List.of(), () -> hosts.library(data), clock);
    }

    /** Where they are kept. */
    HostsDesk desk() {
        return hosts;
    }

    /**
     * The clone of that name.
     *
     * @return empty when neither a file nor a host of the library is called so
     * @throws MissingPartException when it can't be opened, or its consent doesn't cover the show
     */
    Optional<ClonedHost> find(Wanted wanted, Audience audience) {
        String name = wanted.name();
        try {
            if (name.endsWith(FILE)) {
                return Optional.of(
                        opened(wanted, Optional.empty(), fromFile(Path.of(name), audience.data()), audience));
            }
            if (!HostLibrary.isName(name)
                    || !Files.isDirectory(audience.data().resolve("hosts").resolve(name))) {
                return Optional.empty();
            }
            return Optional.of(opened(
                    wanted, Optional.of(name), hosts.library(audience.data()).open(name), audience));
        } catch (IOException broken) {
            throw new MissingPartException("The host " + name + " can't be used: " + broken.getMessage());
        }
    }

    private Opening fromFile(Path file, Path data) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new MissingPartException("There is no file " + file + ".");
        }
        return hosts.library(data).look(file, hosts.passphrase(Optional.empty()));
    }

    private ClonedHost opened(Wanted wanted, Optional<String> listed, Opening opening, Audience audience)
            throws IOException {
        String name = wanted.name();
        return switch (opening) {
            case Opening.Refused refused ->
                throw new MissingPartException("The host " + name + " can't be used: "
                        + refused.obstacle().says() + ".");
            case Opening.Opened opened -> {
                refuse(name, opened.file(), audience);
                Consent consent = opened.file().manifest().about().consent();
                Shown shown = new Shown(opened.file().id(), wanted.backdrop(), wanted.seated());
                yield new ClonedHost(
                        loaded.take(shown, () -> LoadedClone.read(opened.file(), wanted.backdrop(), wanted.seated())),
                        new LikenessPermit(
                                listed, consent, audience.uses(), () -> hosts.library(audience.data()), clock));
            }
        };
    }

    private void refuse(String name, HostFile file, Audience audience) {
        Consent consent = file.manifest().about().consent();
        Instant now = clock.instant();
        Set<String> reasons = new TreeSet<>();
        for (Use use : audience.uses()) {
            if (consent.covers(use, now) instanceof Coverage.Refused refused) {
                refused.gaps().forEach(gap -> reasons.add(gap.says()));
            }
        }
        if (!reasons.isEmpty()) {
            throw new MissingPartException("The consent of " + consent.talent().name() + " (" + consent.id()
                    + ") doesn't cover this show with " + name + ": " + String.join("; ", reasons) + ".");
        }
    }
}
