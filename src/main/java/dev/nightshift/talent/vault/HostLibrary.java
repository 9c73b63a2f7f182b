package dev.nightshift.talent.vault;

import dev.nightshift.talent.Coverage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The clones of an installation, in its data folder. One thread at a time. */
public final class HostLibrary {
    private final Path hosts;
    private final KeyCabinet keys;
    private final Receipts receipts;
    private final InstantSource clock;
    private final SecureRandom chance;

    /** @param data the installation's data folder; {@code hosts}, {@code keys} and {@code receipts} are made in it */
    public HostLibrary(Path data, InstallationKey installation, InstantSource clock, SecureRandom chance) {
        hosts = data.resolve("hosts");
        keys = new KeyCabinet(data.resolve("keys"), installation, chance);
        receipts = new Receipts(data.resolve("receipts"));
        this.clock = clock;
        this.chance = chance;
    }

    /** Whether a host may be called so: small letters, digits and hyphens, at most 40. */
    public static boolean isName(String name) {
        return HostFolder.isName(name);
    }

    /**
     * Begins the file of a new host, under a key of its own.
     *
     * @throws ObstacleException when the name is taken
     * @throws IllegalArgumentException when it is no name
     */
    public HostWriter write(String name) throws IOException {
        HostFolder folder = folder(name);
        if (Files.exists(folder.file())) {
            throw new ObstacleException(new Obstacle.NameTaken(name));
        }
        Files.createDirectories(folder.path());
        HostId id = HostId.random(chance);
        return new HostWriter(folder.file(), id, DataKey.random(chance), keys);
    }

    /** Where everything derived from a host's footage is kept, so that nothing of it outlives the host. */
    public Path folderOf(String name) throws IOException {
        return Files.createDirectories(folder(name).path());
    }

    /**
     * Keeps something that was made of a host or belongs to it, such as a preview, sealed under the host's key and deleted
     * with it.
     *
     * @throws ObstacleException when the host can't be opened
     */
    public void keepBeside(String name, String what, InputStream bytes) throws IOException {
        beside(name).write(what, bytes);
    }

    /** What was kept of a host under this name; empty when nothing was, or the host can't be opened. */
    public Optional<InputStream> keptBeside(String name, String what) throws IOException {
        try {
            return beside(name).open(what);
        } catch (ObstacleException shut) {
            return Optional.empty();
        }
    }

    private Safe beside(String name) throws IOException {
        HostFile host = opened(name);
        return new Safe(folder(name).path(), host.id(), host.key(), chance);
    }

    /** Opens a host when its file is whole, its key is here, and its consent holds now. */
    public Opening open(String name) throws IOException {
        try {
            return new Opening.Opened(opened(name));
        } catch (ObstacleException shut) {
            return new Opening.Refused(shut.obstacle());
        }
    }

    /** All hosts by name. */
    public List<Listed> list() throws IOException {
        List<Listed> listed = new ArrayList<>();
        for (HostFolder folder : folders()) {
            listed.add(new Listed(folder.name(), folder.bytes(), open(folder.name())));
        }
        return listed;
    }

    /**
     * Deletes a host for good: its key first, then its file and everything else in its folder.
     *
     * @return the receipt, which stays in the library; empty when there is no such host
     */
    public Optional<Receipt> delete(String name, Receipt.Order order) throws IOException {
        if (!HostFolder.isName(name) || !Files.isDirectory(folder(name).path())) {
            return Optional.empty();
        }
        HostFolder folder = folder(name);
        Optional<HostId> id = idOf(folder);
        Optional<String> consent = consentOf(folder);
        boolean destroyed = id.isPresent() && keys.destroy(id.get());
        Receipt receipt =
                new Receipt(Optional.of(name), id, consent, order, clock.instant(), destroyed, folder.delete());
        receipts.keep(receipt);
        return Optional.of(receipt);
    }

    /**
     * Deletes every host that was built by this consent; none of them opens or comes back here again (rule R15).
     *
     * @return receipts, at least one
     */
    public List<Receipt> revoke(String consent, String by) throws IOException {
        Receipt.Order order = new Receipt.Order(Receipt.Reason.REVOKED, by);
        List<Receipt> given = new ArrayList<>();
        for (HostFolder folder : folders()) {
            if (consentOf(folder).equals(Optional.of(consent))) {
                delete(folder.name(), order).ifPresent(given::add);
            }
        }
        if (given.isEmpty()) {
            // A clone under this consent may still be brought here from another machine.
            given.add(new Receipt(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(consent),
                    order,
                    clock.instant(),
                    false,
                    List.of()));
            receipts.keep(given.getFirst());
        }
        return given;
    }

    /** Whether a receipt says that this consent was taken back. */
    public boolean revoked(String consent) throws IOException {
        return receipts.tellsOfRevoked(consent);
    }

    /** The receipts of all that was deleted, the oldest first. */
    public List<Receipt> receipts() throws IOException {
        return receipts.all();
    }

    /**
     * Writes a host's file for another machine, under a passphrase of at least twelve characters.
     *
     * @return what was written, or why not
     */
    public Opening export(String name, Path to, char[] passphrase) throws IOException {
        try {
            HostFile host = opened(name);
            host.check();
            Travel.pack(host, folder(name).file(), to, passphrase, chance);
            return new Opening.Opened(host);
        } catch (ObstacleException shut) {
            return new Opening.Refused(shut.obstacle());
        }
    }

    /** Opens an exported file where it lies, without taking it in, when its consent holds now. */
    public Opening look(Path file, char[] passphrase) throws IOException {
        try {
            HostFile foreign = Travel.unpack(file, passphrase);
            refuseWithoutConsent(foreign);
            return new Opening.Opened(foreign);
        } catch (ObstacleException shut) {
            return new Opening.Refused(shut.obstacle());
        }
    }

    /** Takes in a host's file that another machine exported. */
    public Opening bringIn(Path from, String name, char[] passphrase) throws IOException {
        HostFolder folder = folder(name);
        try {
            if (Files.exists(folder.file())) {
                throw new ObstacleException(new Obstacle.NameTaken(name));
            }
            HostFile foreign = Travel.unpack(from, passphrase);
            foreign.check();
            refuseWithoutConsent(foreign);
            if (keys.has(foreign.id())) {
                // Two files under one key: deleting one would destroy the other.
                throw new ObstacleException(new Obstacle.AlreadyHere());
            }
            Files.createDirectories(folder.path());
            keys.keep(foreign.id(), foreign.key());
            Travel.settle(foreign, from, folder.file());
            return new Opening.Opened(opened(name));
        } catch (ObstacleException shut) {
            return new Opening.Refused(shut.obstacle());
        }
    }

    private HostFile opened(String name) throws IOException {
        if (!HostFolder.isName(name) || !Files.isDirectory(folder(name).path())) {
            throw new ObstacleException(new Obstacle.NoSuchHost(name));
        }
        if (!Files.exists(folder(name).file())) {
            throw new ObstacleException(new Obstacle.NotBuilt(name));
        }
        HostFile host = unlocked(folder(name));
        refuseWithoutConsent(host);
        return host;
    }

    private HostFile unlocked(HostFolder folder) throws IOException {
        Header header = HostFile.header(folder.file());
        return HostFile.unlocked(folder.file(), header, keys.find(header.id()));
    }

    private void refuseWithoutConsent(HostFile host) throws IOException {
        var consent = host.manifest().about().consent();
        Instant now = clock.instant();
        if (consent.stands(now) instanceof Coverage.Refused refused) {
            throw new ObstacleException(new Obstacle.NoConsent(refused));
        }
        if (receipts.tellsOfRevoked(consent.id())) {
            throw new ObstacleException(new Obstacle.ConsentRevokedHere(consent.id()));
        }
    }

    private static Optional<HostId> idOf(HostFolder folder) throws IOException {
        try {
            return Files.exists(folder.file())
                    ? Optional.of(HostFile.header(folder.file()).id())
                    : Optional.empty();
        } catch (ObstacleException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<String> consentOf(HostFolder folder) throws IOException {
        try {
            return Files.exists(folder.file())
                    ? Optional.of(unlocked(folder).manifest().about().consent().id())
                    : Optional.empty();
        } catch (ObstacleException shut) {
            return Optional.empty();
        }
    }

    private HostFolder folder(String name) {
        return new HostFolder(hosts.resolve(name), name);
    }

    private List<HostFolder> folders() throws IOException {
        if (!Files.isDirectory(hosts)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(hosts)) {
            return all.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(HostFolder::isName)
                    .sorted()
                    .map(this::folder)
                    .toList();
        }
    }
}
