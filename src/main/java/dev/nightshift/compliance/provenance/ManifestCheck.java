package dev.nightshift.compliance.provenance;

import java.io.IOException;
import java.nio.file.Path;

/** What comes of holding a file against its manifest. */
public sealed interface ManifestCheck {
    /** The signer signed this very file. */
    record Unchanged(Manifest manifest) implements ManifestCheck {}

    /** The signer signed another state of the file. */
    record Changed(Manifest manifest, HashTree.ByteRange first) implements ManifestCheck {}

    /** The manifest itself was changed: its signature does not hold. */
    record Forged() implements ManifestCheck {}

    /**
     * Holds a file against a manifest.
     *
     * @throws IOException when the file can't be read
     */
    static ManifestCheck of(Path file, Manifest manifest) throws IOException {
        Claim claim = manifest.claim();
        if (!manifest.isSigned()) {
            return new Forged();
        }
        HashTree signed = new HashTree(claim.length(), claim.block(), manifest.leaves());
        return signed.firstDifference(HashTree.of(file, claim.block()))
                .<ManifestCheck>map(range -> new Changed(manifest, range))
                .orElseGet(() -> new Unchanged(manifest));
    }
}
