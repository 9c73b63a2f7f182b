package dev.nightshift.console.hosts;

import dev.nightshift.ledger.Archive;
import dev.nightshift.shop.Language;
import dev.nightshift.studio.sitting.SittingLimits;
import dev.nightshift.studio.sitting.Sittings;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.link.PrivateLinks;
import dev.nightshift.talent.vault.HostLibrary;
import dev.nightshift.talent.vault.HostWriter;
import dev.nightshift.talent.vault.InstallationKey;
import dev.nightshift.talent.vault.Manifest;
import dev.nightshift.talent.vault.Safes;
import dev.nightshift.talent.vault.Strongbox;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A library and sittings in a folder of their own, with builds that follow a script. */
public final class TestStudio implements AutoCloseable {
    private final Path data;
    private final InstantSource clock;
    private final ScriptedBuilds builds = new ScriptedBuilds();
    private final Sittings sittings;
    private final ScriptedNextHost next = new ScriptedNextHost();

    public TestStudio(InstantSource clock) {
        this.clock = clock;
        try {
            data = Files.createTempDirectory("nightshift-test-studio");
            sittings = new Sittings(
                    new Safes(data, key(), new SecureRandom()), SittingLimits.USUAL, () -> Long.MAX_VALUE / 4, clock);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public HostPorts ports() {
        return new HostPorts(
                this::library,
                TestStudio::grey,
                sittings,
                builds,
                next,
                List.of("mira", "jonas"),
                Map.of(Language.EN, List.of("mary-slt", "mary-slt-low")));
    }

    public ScriptedBuilds builds() {
        return builds;
    }

    /** Who was chosen. */
    public ScriptedNextHost next() {
        return next;
    }

    public Sittings sittings() {
        return sittings;
    }

    public HostLibrary library() throws IOException {
        return new HostLibrary(data, key(), clock, new SecureRandom());
    }

    /** Where all of it lies. */
    public Path data() {
        return data;
    }

    /** The evidence beside it. */
    public Archive archive() throws IOException {
        return Archive.open(data, key(), new SecureRandom());
    }

    /** The talents' private links. */
    public PrivateLinks links() {
        try {
            SecureRandom chance = new SecureRandom();
            return new PrivateLinks(data, Strongbox.open(data, key(), chance, "talent links"), chance);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A host's file with nothing of a person in it. */
    public void build(String name, Consent consent) throws IOException {
        try (HostWriter writer = library().write(name)) {
            try (OutputStream out = writer.section("model")) {
                out.write(new byte[100_000]);
            }
            writer.finish(new Manifest.About(name, clock.instant(), "0".repeat(64), consent));
        }
    }

    /** Closing twice is no harm. */
    @Override
    public void close() {
        if (!Files.exists(data)) {
            return;
        }
        try (var files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private InstallationKey key() throws IOException {
        return InstallationKey.inFile(data.resolve("installation.key"), new SecureRandom());
    }

    private static Optional<byte[]> grey(String host) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return Optional.of(bytes.toByteArray());
    }
}
