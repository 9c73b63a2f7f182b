package dev.nightshift.studio.consent;

import dev.nightshift.talent.Consent;
import java.nio.file.Path;

/** Footage that may become a clone: a consent stands for it, and the person in it is the one who consented. */
public final class ConsentedFootage {
    private final Path file;
    private final String sha256;
    private final Consent consent;
    private final Basis basis;

    /** What says that it is the same person. */
    public enum Basis {
        /** The faces of the consent recording and of the footage were compared. */
        FACES_MATCH,
        /** A named operator answers for it; no machine compared. */
        OPERATORS_WORD
    }

    ConsentedFootage(Path file, String sha256, Consent consent, Basis basis) {
        this.file = file;
        this.sha256 = sha256;
        this.consent = consent;
        this.basis = basis;
    }

    public Path file() {
        return file;
    }

    /** Of the file when it was checked, hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public Consent consent() {
        return consent;
    }

    public Basis basis() {
        return basis;
    }
}
