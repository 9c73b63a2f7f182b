package dev.nightshift.console.talent;

import dev.nightshift.console.ShownRooms;
import dev.nightshift.console.hosts.HostPorts;
import dev.nightshift.studio.sitting.Sitting;
import dev.nightshift.studio.sitting.Sittings;
import dev.nightshift.talent.vault.HostLibrary;
import dev.nightshift.talent.vault.Listed;
import dev.nightshift.talent.vault.Opening;
import dev.nightshift.talent.vault.Receipt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a consent is used for now, and how that is ended. Safe for any thread. */
final class Uses {
    private final HostPorts hosts;
    private final ShownRooms rooms;

    Uses(HostPorts hosts, ShownRooms rooms) {
        this.hosts = hosts;
        this.rooms = rooms;
    }

    /** Names of the hosts that were built by it. */
    List<String> hosts(String consent) throws IOException {
        return hosts.cabinet().open().list().stream()
                .filter(host -> builtBy(host, consent))
                .map(Listed::name)
                .toList();
    }

    /** Titles of the shows that one of these hosts plays now. */
    List<String> shows(List<String> names) {
        Set<String> playing = Set.copyOf(names);
        return rooms.rooms().stream()
                .filter(room -> room.preview().get().isPresent())
                .filter(room -> playing.contains(room.playing()))
                .map(room -> room.setup().title())
                .toList();
    }

    /** The receipts of it having been taken back, the oldest first; none while it stands. */
    List<Receipt> receipts(String consent) throws IOException {
        return hosts.cabinet().open().receipts().stream()
                .filter(receipt -> receipt.order().reason() == Receipt.Reason.REVOKED)
                .filter(receipt -> receipt.consent().filter(consent::equals).isPresent())
                .toList();
    }

    /** Takes it back: keys first, then all files, and what was handed in but not built yet. Twice is once. */
    void takeBack(String consent) throws IOException {
        synchronized (hosts.cabinet()) {
            HostLibrary library = hosts.cabinet().open();
            if (!library.revoked(consent)) {
                library.revoke(consent, "talent");
            }
        }
        for (Sitting sitting : new ArrayList<>(hosts.sittings().all())) {
            if (sitting.consent().id().equals(consent)) {
                hosts.sittings().discard(sitting.id(), Sittings.Why.DISCARDED);
            }
        }
    }

    private static boolean builtBy(Listed host, String consent) {
        return host.opening() instanceof Opening.Opened opened
                && opened.file().manifest().about().consent().id().equals(consent);
    }
}
