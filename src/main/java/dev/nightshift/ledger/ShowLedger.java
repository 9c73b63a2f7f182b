package dev.nightshift.ledger;

import dev.nightshift.ledger.sign.Head;
import dev.nightshift.ledger.sign.HeadFile;
import dev.nightshift.ledger.sign.SigningKey;
import dev.nightshift.ledger.viewer.ViewerKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The evidence of one show in its folder, open for writing. One thread. */
public final class ShowLedger implements AutoCloseable {
    static final String RECORDS = "records.jsonl";
    static final String HEADS = "heads.jsonl";
    static final String KEYS = "viewers.keys";

    private final ShowName name;
    private final EvidenceFile records;
    private final HeadFile heads;
    private final ViewerKeys viewers;
    private final SigningKey key;

    /**
     * Goes on with a show's evidence, or begins it.
     *
     * @param told of each link that stands in it
     * @throws BrokenLedgerException when it is not as it was written
     */
    ShowLedger(Path folder, ShowName name, Archive.Keys keys, Consumer<Link> told) throws IOException {
        Files.createDirectories(folder);
        this.name = name;
        this.key = keys.signing();
        this.heads = new HeadFile(folder.resolve(HEADS));
        this.viewers = new ViewerKeys(folder.resolve(KEYS), keys.box(), name.toString(), keys.chance());
        this.records = new EvidenceFile(folder.resolve(RECORDS), told);
        requireSigned(heads.all());
    }

    public ShowName name() {
        return name;
    }

    /** The viewers' pseudonyms and keys. */
    public ViewerKeys viewers() {
        return viewers;
    }

    /** Bytes that were cut off when it was opened. */
    public long cutOff() {
        return records.cutOff();
    }

    /** Its end. */
    public Mark mark() {
        return records.mark();
    }

    /** Adds what happened. */
    public void add(Instant at, Optional<Long> fact, Entry entry) throws IOException {
        records.add(at, fact, entry);
    }

    /** Returns when all of it is on the disk: first the keys, without which nobody could read the rest. */
    public void force() throws IOException {
        viewers.force();
        records.force();
    }

    /** Signs all that is there. */
    public void sign(Instant now) throws IOException {
        force();
        heads.add(Head.sign(name.toString(), mark(), now, key));
    }

    @Override
    public void close() throws IOException {
        try (viewers) {
            records.close();
        }
    }

    /** What was signed was on the disk: if it is not there, somebody took it away. */
    private void requireSigned(List<Head> all) throws BrokenLedgerException {
        if (!all.isEmpty() && all.getLast().bytes() > mark().bytes()) {
            throw new BrokenLedgerException("lines of " + name + " that were signed are gone");
        }
    }
}
