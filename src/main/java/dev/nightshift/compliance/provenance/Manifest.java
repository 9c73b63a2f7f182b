package dev.nightshift.compliance.provenance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A claim with its signature, and the leaves of the file's hash tree, from which the place of a change is found.
 *
 * @param claim signed
 * @param leaves of the hash tree, hexadecimal; they give the claim's root
 * @param publicKey of the signer, X.509 in base 64
 * @param signature Ed25519 over {@link #signed}, in base 64
 */
public record Manifest(Claim claim, List<String> leaves, String publicKey, String signature) {
    /** The format's name; another one is another format. */
    public static final String FORMAT = "nightshift-manifest/1";

    private static final int LEAST_BLOCK = 4_096;
    private static final Pattern LEAF = Pattern.compile("[0-9a-f]{64}");
    private static final ObjectMapper JSON = new ObjectMapper();

    public Manifest {
        leaves = List.copyOf(leaves);
    }

    /** The manifest's file beside a recording. */
    public static Path beside(Path recording) {
        return recording.resolveSibling(recording.getFileName() + ".manifest.json");
    }

    /** Signs a file as it is now. */
    public static Manifest sign(Path file, Claim.Origin origin, SigningKey key, Instant now) throws IOException {
        HashTree tree = HashTree.of(file, HashTree.BLOCK);
        Claim claim = Claim.about(origin, String.valueOf(file.getFileName()), tree, now);
        return new Manifest(claim, tree.leaves(), key.publicKey(), key.sign(signed(claim)));
    }

    /** The bytes that are signed: the format's name, a line feed, the claim as JSON without spaces in this order. */
    static byte[] signed(Claim claim) {
        return (FORMAT + "\n" + node(claim)).getBytes(StandardCharsets.UTF_8);
    }

    /** The signer's key as it is told people: the first 16 digits of its SHA-256. */
    public String signer() {
        return SigningKey.fingerprint(publicKey);
    }

    boolean isSigned() {
        return SigningKey.verifies(publicKey, signed(claim), signature)
                && new HashTree(claim.length(), claim.block(), leaves).root().equals(claim.root());
    }

    /** Writes it beside the recording. */
    public void write(Path recording) throws IOException {
        ObjectNode tree = JSON.createObjectNode().put("format", FORMAT);
        tree.set("claim", node(claim));
        ArrayNode hashes = tree.putArray("leaves");
        leaves.forEach(hashes::add);
        tree.putObject("signature")
                .put("algorithm", SigningKey.ALGORITHM)
                .put("publicKey", publicKey)
                .put("value", signature);
        Files.writeString(
                beside(recording), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n");
    }

    /**
     * Reads a manifest.
     *
     * @throws IOException when it is none, or can't be read
     */
    public static Manifest read(Path file) throws IOException {
        try {
            JsonNode tree = JSON.readTree(Files.readString(file));
            if (!FORMAT.equals(tree.path("format").asText())) {
                throw new IOException(file.getFileName() + " is no manifest of the format " + FORMAT);
            }
            List<String> leaves = new ArrayList<>();
            tree.path("leaves").forEach(leaf -> leaves.add(leaf.asText()));
            int block = tree.path("claim").path("block").asInt();
            if (block < LEAST_BLOCK
                    || !leaves.stream().allMatch(leaf -> LEAF.matcher(leaf).matches())) {
                throw new IOException(file.getFileName() + " has no sound hash tree");
            }
            JsonNode signature = tree.path("signature");
            return new Manifest(
                    claim(tree.path("claim")),
                    leaves,
                    signature.path("publicKey").asText(),
                    signature.path("value").asText());
        } catch (JsonProcessingException | DateTimeException malformed) {
            throw new IOException(file.getFileName() + " can't be read as a manifest", malformed);
        }
    }

    private static ObjectNode node(Claim claim) {
        return JSON.createObjectNode()
                .put("statement", claim.statement())
                .put("digitalSourceType", claim.digitalSourceType())
                .put("software", claim.software())
                .put("show", claim.show())
                .put("watermark", claim.watermark())
                .put("signedAt", claim.signedAt().toString())
                .put("file", claim.file())
                .put("length", claim.length())
                .put("block", claim.block())
                .put("root", claim.root());
    }

    private static Claim claim(JsonNode node) {
        return new Claim(
                node.path("statement").asText(),
                node.path("digitalSourceType").asText(),
                node.path("software").asText(),
                node.path("show").asText(),
                node.path("watermark").asText(),
                Instant.parse(node.path("signedAt").asText()),
                node.path("file").asText(),
                node.path("length").asLong(),
                node.path("block").asInt(),
                node.path("root").asText());
    }
}
