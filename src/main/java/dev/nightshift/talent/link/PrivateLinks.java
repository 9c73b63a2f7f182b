package dev.nightshift.talent.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.file.ConsentFile;
import dev.nightshift.talent.file.Reading;
import dev.nightshift.talent.vault.Hashes;
import dev.nightshift.talent.vault.Strongbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/** The private links of an installation's talents, a file for each consent. Safe for any thread. */
public final class PrivateLinks {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final Strongbox box;
    private final SecureRandom chance;

    /** @param data the installation's folder; {@code talent-links} is made in it */
    public PrivateLinks(Path data, Strongbox box, SecureRandom chance) {
        this.folder = data.resolve("talent-links");
        this.box = box;
        this.chance = chance;
    }

    /**
     * Makes a link for a consent; one that was made before leads nowhere from now on.
     *
     * @param by who gives it to the talent
     * @return the only time that it can be read
     */
    public synchronized LinkToken issue(Consent consent, Instant now, String by) throws IOException {
        LinkToken token = LinkToken.draw(chance);
        String hash = token.hash();
        byte[] sealed = box.seal(ConsentFile.write(consent).getBytes(StandardCharsets.UTF_8), bound(hash));
        String file = JSON.createObjectNode()
                .put("nightshift-link", 1)
                .put("sha256", hash)
                .put("at", now.toString())
                .put("by", by)
                .put("consent", Base64.getEncoder().encodeToString(sealed))
                .toPrettyString();
        Files.createDirectories(folder);
        Path kept = folder.resolve(name(consent.id()));
        Path part = folder.resolve(kept.getFileName() + ".part");
        Files.writeString(
                part,
                file + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.DSYNC);
        Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return token;
    }

    /** The consent that a link leads to; empty when it leads nowhere. */
    public synchronized Optional<Consent> find(LinkToken token) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        String hash = token.hash();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                JsonNode link = read(file);
                if (same(link.path("sha256").asText(), hash)) {
                    return Optional.of(consent(file, link, hash));
                }
            }
        }
        return Optional.empty();
    }

    private Consent consent(Path file, JsonNode link, String hash) throws IOException {
        byte[] plain = box.open(Base64.getDecoder().decode(link.path("consent").asText()), bound(hash))
                .orElseThrow(() -> new IOException("the link " + file + " was changed, or sealed by another key"));
        return switch (ConsentFile.read("consent", new String(plain, StandardCharsets.UTF_8))) {
            case Reading.Read read -> read.consent();
            case Reading.Rejected rejected -> throw new IOException("the link " + file + " holds no consent");
        };
    }

    private static JsonNode read(Path file) throws IOException {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JsonProcessingException bad) {
            throw new IOException("the link " + file + " was changed and can't be read", bad);
        }
    }

    private static boolean same(String kept, String asked) {
        return MessageDigest.isEqual(
                kept.getBytes(StandardCharsets.US_ASCII), asked.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] bound(String hash) {
        return ("talent link " + hash).getBytes(StandardCharsets.US_ASCII);
    }

    private static String name(String consent) {
        return Hashes.of(consent.getBytes(StandardCharsets.UTF_8)).substring(0, 32) + ".json";
    }
}
