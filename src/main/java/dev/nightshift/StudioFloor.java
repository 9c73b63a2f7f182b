package dev.nightshift;

import dev.nightshift.command.HostsDesk;
import dev.nightshift.console.hosts.HostPorts;
import dev.nightshift.console.hosts.NextHost;
import dev.nightshift.shop.Language;
import dev.nightshift.studio.sitting.Sitting;
import dev.nightshift.studio.sitting.SittingLimits;
import dev.nightshift.studio.sitting.Sittings;
import dev.nightshift.studio.sitting.TakeKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Where people sit for new hosts while rooms are on air: their sittings, the workshop, and a broom. */
final class StudioFloor implements AutoCloseable {
    /** What a consent's recording is kept as beside the host that was built by it. */
    static final String CONSENT_RECORDING = "consent-recording";

    private static final List<String> DRAWN = List.of("mira", "jonas");
    private static final int SWEEP_MINUTES = 10;

    private final HostPorts ports;
    private final Workshop workshop;
    private final ScheduledExecutorService broom = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("broom").factory());

    /**
     * Opens the floor in a data folder.
     *
     * @param next who plays the next show
     * @param voices names by the language they speak
     * @param nightshift the command line that starts this program
     */
    StudioFloor(
            HostsDesk hosts,
            NextHost next,
            Path data,
            Map<Language, List<String>> voices,
            List<String> nightshift,
            InstantSource clock) {
        try {
            Sittings sittings = new Sittings(hosts.safes(data), SittingLimits.USUAL, () -> free(data), clock);
            workshop = new Workshop(new BuildProcess(
                    sittings, data, nightshift, sitting -> keepRecording(sittings, sitting, hosts, data), clock));
            ports = new HostPorts(
                    () -> hosts.library(data),
                    new HostPreviews(hosts, data, DRAWN, clock),
                    sittings,
                    workshop,
                    next,
                    DRAWN,
                    voices);
            SittingFiles.sweep(data);
            broom.scheduleWithFixedDelay(() -> sweep(sittings), 0, SWEEP_MINUTES, TimeUnit.MINUTES);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    HostPorts ports() {
        return ports;
    }

    @Override
    public void close() throws InterruptedException {
        broom.shutdownNow();
        workshop.close();
    }

    private static void sweep(Sittings sittings) {
        try {
            sittings.sweep();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Evidence that the talent said so; it goes with the host. */
    private static void keepRecording(Sittings sittings, Sitting sitting, HostsDesk hosts, Path data)
            throws IOException {
        try (InputStream in =
                sittings.open(sitting.id(), TakeKind.PHRASE).orElseThrow(() -> new IOException("no recording"))) {
            hosts.library(data).keepBeside(sitting.plan().name(), CONSENT_RECORDING, in);
        }
    }

    private static long free(Path data) {
        try {
            return Files.getFileStore(data).getUsableSpace();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
