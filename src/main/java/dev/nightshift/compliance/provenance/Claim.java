package dev.nightshift.compliance.provenance;

import java.time.Instant;

/**
 * What is said of a recording.
 *
 * @param statement in words: that its host is made by AI
 * @param digitalSourceType IPTC's term, as in C2PA
 * @param software that made it
 * @param show its id, the same as in the implicit label
 * @param watermark the show's number in the picture's watermark, hexadecimal
 * @param signedAt when the recording ended
 * @param file its name when it was signed
 * @param length of the file in bytes
 * @param block bytes a leaf of the hash tree
 * @param root of the hash tree, hexadecimal
 */
public record Claim(
        String statement,
        String digitalSourceType,
        String software,
        String show,
        String watermark,
        Instant signedAt,
        String file,
        long length,
        int block,
        String root) {
    /** The statement of every recording. */
    public static final String STATEMENT = "AI-generated host";

    private static final String SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/";
    /** A drawn host and voice. */
    public static final String GENERATED = SOURCE_TYPES + "trainedAlgorithmicMedia";
    /** A clone of a person, over footage. */
    public static final String COMPOSITE = SOURCE_TYPES + "compositeWithTrainedAlgorithmicMedia";

    /** The claim about a file with this tree. */
    static Claim about(Origin origin, String file, HashTree tree, Instant signedAt) {
        return new Claim(
                STATEMENT,
                origin.digitalSourceType(),
                origin.software(),
                origin.show(),
                origin.watermark(),
                signedAt,
                file,
                tree.length(),
                tree.block(),
                tree.root());
    }

    /** What is known of a recording before it exists; see {@link Claim}. */
    public record Origin(String digitalSourceType, String software, String show, String watermark) {}
}
