package dev.nightshift.ledger;

import dev.nightshift.ledger.sign.Head;
import dev.nightshift.ledger.sign.HeadFile;
import dev.nightshift.ledger.sign.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The receipts of evidence that was deleted when its term was over: a chain of its own that only grows, signed after each.
 * One thread.
 */
final class Receipts {
    private static final String NAME = "disposals";

    private final Path file;
    private final HeadFile heads;
    private final SigningKey key;

    Receipts(Path home, SigningKey key) {
        this.file = home.resolve(NAME + ".jsonl");
        this.heads = new HeadFile(home.resolve(NAME + ".heads.jsonl"));
        this.key = key;
    }

    /**
     * All of them, the oldest first.
     *
     * @throws BrokenLedgerException when one was changed or taken away
     */
    List<Link> all() throws IOException {
        List<Link> links = new ArrayList<>();
        Chain chain = new Chain();
        List<Head> signed = heads.all();
        Mark wanted = signed.isEmpty() ? Mark.START : signed.getLast().mark();
        boolean found = wanted.equals(Mark.START);
        if (Files.exists(file)) {
            try (ByteLines lines = new ByteLines(Files.newInputStream(file))) {
                for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                    links.add(chain.follow(line.get()));
                    found |= chain.mark().equals(wanted);
                }
            }
        }
        boolean ours = signed.isEmpty() || signed.getLast().by(key.shown(), NAME);
        // A process that was killed before it could sign leaves one that is not signed; never one signed and gone.
        if (!found || !ours || chain.mark().lines() > wanted.lines() + 1) {
            throw new BrokenLedgerException("receipts of deleted evidence that were signed are gone or were changed");
        }
        return links;
    }

    /** Adds one; returns when it is on the disk and signed. */
    void add(Instant now, OfLedger.Disposed disposed) throws IOException {
        try (EvidenceFile receipts = new EvidenceFile(file, link -> {})) {
            receipts.add(now, Optional.empty(), disposed);
            receipts.force();
            heads.add(Head.sign(NAME, receipts.mark(), now, key));
        }
    }
}
