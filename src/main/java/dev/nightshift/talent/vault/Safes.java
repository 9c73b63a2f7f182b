package dev.nightshift.talent.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The safes of an installation: folders below {@code safes}, their keys beside those of the hosts. One thread at a time. */
public final class Safes {
    private final Path home;
    private final KeyCabinet keys;
    private final SecureRandom chance;

    /** @param data the installation's data folder; {@code safes} and {@code keys} are made in it */
    public Safes(Path data, InstallationKey installation, SecureRandom chance) {
        this.home = data.resolve("safes");
        this.keys = new KeyCabinet(data.resolve("keys"), installation, chance);
        this.chance = chance;
    }

    /** A new, empty safe under a key of its own. */
    public Safe create() throws IOException {
        HostId id = HostId.random(chance);
        DataKey key = DataKey.random(chance);
        keys.keep(id, key);
        return new Safe(Files.createDirectories(folder(id)), id, key, chance);
    }

    /** A safe; empty when there is none, or its key is gone or another one. */
    public Optional<Safe> find(HostId id) throws IOException {
        if (!Files.isDirectory(folder(id))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Safe(folder(id), id, keys.find(id), chance));
        } catch (ObstacleException shut) {
            return Optional.empty();
        }
    }

    /** The ids of all safes, shut ones too. */
    public List<HostId> ids() throws IOException {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(home)) {
            List<HostId> ids = new ArrayList<>();
            all.map(path -> String.valueOf(path.getFileName()))
                    .filter(HostId::isId)
                    .sorted()
                    .forEach(name -> ids.add(new HostId(name)));
            return ids;
        }
    }

    /** Destroys the key, then every file. */
    public void destroy(HostId id) throws IOException {
        keys.destroy(id);
        if (!Files.isDirectory(folder(id))) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder(id))) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private Path folder(HostId id) {
        return home.resolve(id.hex());
    }
}
