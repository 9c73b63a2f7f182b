package dev.nightshift;

import dev.nightshift.talent.Consent;
import dev.nightshift.talent.Coverage;
import dev.nightshift.talent.Use;
import dev.nightshift.talent.vault.HostLibrary;
import dev.nightshift.talent.vault.Obstacle;
import dev.nightshift.talent.vault.Opening;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Whether a clone may be shown: once taken away it does not come back in this process. Looked at by a watch, asked by every
 * host of the clone before each picture. Any thread.
 */
final class LikenessPermit {
    private final Optional<String> name;
    private final Consent consent;
    private final List<Use> uses;
    private final Library library;
    private final InstantSource clock;
    private volatile Optional<Obstacle> withdrawn = Optional.empty();

    /** Gives the library, for one thread. */
    @FunctionalInterface
    interface Library {
        HostLibrary open() throws IOException;
    }

    /** A host whose likeness was taken away is not drawn. */
    static final class WithdrawnException extends RuntimeException {
        private static final long serialVersionUID = 1;

        WithdrawnException(Obstacle obstacle) {
            super("the likeness was withdrawn: " + obstacle.says());
        }
    }

    /**
     * A permit that stands.
     *
     * @param name in the library; empty for an exported file that is played where it lies
     * @param uses all of which the consent has to cover
     */
    LikenessPermit(Optional<String> name, Consent consent, List<Use> uses, Library library, InstantSource clock) {
        this.name = name;
        this.consent = consent;
        this.uses = List.copyOf(uses);
        this.library = library;
        this.clock = clock;
    }

    Consent consent() {
        return consent;
    }

    /** Why it was taken away; empty while it stands. */
    Optional<Obstacle> withdrawn() {
        return withdrawn;
    }

    /** @throws WithdrawnException when it was taken away */
    void require() {
        withdrawn.ifPresent(obstacle -> {
            throw new WithdrawnException(obstacle);
        });
    }

    /** Looks whether it still stands. Reads the library. */
    void look() {
        if (withdrawn.isEmpty()) {
            withdrawn = ended().or(this::locked);
        }
    }

    private Optional<Obstacle> ended() {
        return uses.stream()
                .map(use -> consent.covers(use, clock.instant()))
                .<Obstacle>mapMulti((coverage, found) -> {
                    if (coverage instanceof Coverage.Refused refused) {
                        found.accept(new Obstacle.NoConsent(refused));
                    }
                })
                .findFirst();
    }

    /** A library that can't be read, for whatever reason, proves no consent: a watch that broke must not look like one. */
    private Optional<Obstacle> locked() {
        try {
            HostLibrary open = library.open();
            if (open.revoked(consent.id())) {
                return Optional.of(new Obstacle.ConsentRevokedHere(consent.id()));
            }
            return name.isPresent() && open.open(name.get()) instanceof Opening.Refused refused
                    ? Optional.of(refused.obstacle())
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of(new Obstacle.Damaged("the library: " + unreadable.getMessage()));
        }
    }
}
