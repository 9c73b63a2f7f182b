package dev.nightshift;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.nightshift.command.SecretsDesk;
import dev.nightshift.talent.vault.Strongbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Secrets of an installation by the names of the variables that they stand for, sealed in {@code secrets.sealed}: webhook
 * secrets, keys of models, tokens of chats, stream keys. Safe for any thread.
 */
final class KeptSecrets implements SecretsDesk.Drawer {
    static final String FILE = "secrets.sealed";

    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] BOUND = "nightshift secrets".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final Strongbox box;

    /** @param data the installation's folder */
    KeptSecrets(Path data, Strongbox box) {
        this.file = data.resolve(FILE);
        this.box = box;
    }

    @Override
    public synchronized Set<String> names() throws IOException {
        return new TreeSet<>(read().keySet());
    }

    @Override
    public synchronized Optional<String> find(String name) throws IOException {
        return Optional.ofNullable(read().get(name));
    }

    /** @throws UncheckedIOException when they can't be read */
    Optional<String> found(String name) {
        try {
            return find(name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public synchronized void put(String name, String secret) throws IOException {
        Map<String, String> all = read();
        all.put(name, secret);
        write(all);
    }

    @Override
    public synchronized boolean remove(String name) throws IOException {
        Map<String, String> all = read();
        boolean known = all.remove(name) != null;
        write(all);
        return known;
    }

    private Map<String, String> read() throws IOException {
        if (!Files.exists(file)) {
            return new TreeMap<>();
        }
        byte[] plain = box.open(Files.readAllBytes(file), BOUND)
                .orElseThrow(() -> new IOException(file + " was changed, or sealed by another installation's key"));
        try {
            return new TreeMap<>(JSON.readValue(plain, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException bad) {
            throw new IOException(file + " holds no secrets");
        }
    }

    private void write(Map<String, String> all) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(
                part,
                box.seal(JSON.writeValueAsBytes(all), BOUND),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.DSYNC);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
