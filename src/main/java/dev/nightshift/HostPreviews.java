package dev.nightshift;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.command.HostsDesk;
import dev.nightshift.console.hosts.Previews;
import dev.nightshift.talent.vault.HostLibrary;
import dev.nightshift.talent.vault.Opening;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGeneratorFactory;

/**
 * Previews of hosts: a drawn one's is made when it is first asked for, a clone's when it is built, or here when it was
 * brought from elsewhere. One is made at a time.
 */
final class HostPreviews implements Previews {
    private static final int DRAWN_WIDTH = 2 * PreviewSheet.WIDTH;

    private final HostsDesk hosts;
    private final Path data;
    private final List<String> drawn;
    private final InstantSource clock;
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    HostPreviews(HostsDesk hosts, Path data, List<String> drawn, InstantSource clock) {
        this.hosts = hosts;
        this.data = data;
        this.drawn = List.copyOf(drawn);
        this.clock = clock;
    }

    @Override
    public synchronized Optional<byte[]> sheet(String host) throws IOException {
        if (drawn.contains(host)) {
            byte[] known = made.get(host);
            byte[] sheet = known == null ? drawn(host) : known;
            made.put(host, sheet);
            return Optional.of(sheet);
        }
        HostLibrary library = hosts.library(data);
        Optional<InputStream> kept = library.keptBeside(host, PreviewSheet.NAME);
        if (kept.isEmpty()) {
            return cloned(library, host);
        }
        try (InputStream in = kept.get()) {
            return Optional.of(in.readAllBytes());
        }
    }

    private static byte[] drawn(String host) throws IOException {
        try (Avatar avatar = Parts.host(host, 1, DRAWN_WIDTH)) {
            return PreviewSheet.of(avatar);
        }
    }

    private Optional<byte[]> cloned(HostLibrary library, String host) throws IOException {
        if (!(library.open(host) instanceof Opening.Opened opened)) {
            return Optional.empty();
        }
        try (ClonedHost clone = ClonedHost.read(opened.file(), Clones.looking(opened.file(), hosts, data, clock));
                Avatar avatar = clone.avatar(
                        RandomGeneratorFactory.of("L64X128MixRandom").create(1))) {
            byte[] sheet = PreviewSheet.of(avatar);
            library.keepBeside(host, PreviewSheet.NAME, new ByteArrayInputStream(sheet));
            return Optional.of(sheet);
        }
    }
}
