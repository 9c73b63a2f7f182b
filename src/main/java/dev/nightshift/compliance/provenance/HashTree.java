package dev.nightshift.compliance.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A Merkle tree over a file as in RFC 6962: a leaf is SHA-256 of 00 and a block, a node SHA-256 of 01 and its two children;
 * a node without a sibling goes up as it is.
 *
 * @param length of the file in bytes
 * @param block bytes a leaf, fewer in the last one
 * @param leaves as hexadecimal, in the order of the file
 */
public record HashTree(long length, int block, List<String> leaves) {
    /** The usual block: 1 MiB. */
    public static final int BLOCK = 1 << 20;

    private static final HexFormat HEX = HexFormat.of();

    public HashTree {
        leaves = List.copyOf(leaves);
    }

    /** A run of bytes, the last one included. */
    public record ByteRange(long first, long last) {}

    /** The tree of a file. */
    public static HashTree of(Path file, int block) throws IOException {
        List<String> leaves = new ArrayList<>();
        long length = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (byte[] bytes = in.readNBytes(block); bytes.length > 0; bytes = in.readNBytes(block)) {
                leaves.add(hash((byte) 0, bytes));
                length += bytes.length;
            }
        }
        return new HashTree(length, block, leaves);
    }

    /** The hash over all leaves, as hexadecimal. */
    public String root() {
        List<String> level = leaves.isEmpty() ? List.of(hash((byte) 0, new byte[0])) : leaves;
        while (level.size() > 1) {
            List<String> above = new ArrayList<>();
            for (int i = 0; i < level.size(); i += 2) {
                boolean alone = i + 1 == level.size();
                above.add(alone ? level.get(i) : hash((byte) 1, HEX.parseHex(level.get(i) + level.get(i + 1))));
            }
            level = above;
        }
        return level.getFirst();
    }

    /** The first block in which a file with another tree differs; also where one of them ends sooner. */
    public Optional<ByteRange> firstDifference(HashTree other) {
        int common = Math.min(leaves.size(), other.leaves().size());
        for (int i = 0; i < common; i++) {
            if (!leaves.get(i).equals(other.leaves().get(i))) {
                return Optional.of(range(i, Math.max(length, other.length())));
            }
        }
        boolean same = leaves.size() == other.leaves().size() && length == other.length();
        return same ? Optional.empty() : Optional.of(range(common, Math.max(length, other.length())));
    }

    private ByteRange range(int leaf, long end) {
        long first = (long) leaf * block;
        return new ByteRange(first, Math.min(end, first + block) - 1);
    }

    private static String hash(byte kind, byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(kind);
            return HEX.formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
