package dev.nightshift.ledger;

import dev.nightshift.talent.vault.Hashes;

/** Follows a chain of lines and finds the first one that does not belong to it. One thread. */
public final class Chain {
    private Mark mark = Mark.START;

    /** How far it was followed. */
    public Mark mark() {
        return mark;
    }

    /**
     * Takes the next line.
     *
     * @param line without its line feed
     * @throws BrokenLedgerException when it is no link of this chain
     */
    public Link follow(byte[] line) throws BrokenLedgerException {
        long number = mark.lines() + 1;
        Link link = LedgerJson.read(line, Link.class)
                .orElseThrow(() -> new BrokenLedgerException("line " + number + " is not as it was written"));
        if (link.n() != number) {
            throw new BrokenLedgerException("line " + number + " bears the number " + link.n());
        }
        if (!link.prev().equals(mark.hash())) {
            throw new BrokenLedgerException("line " + number + " does not follow the line before it");
        }
        step(line);
        return link;
    }

    /** The line is known to be the next one. */
    void step(byte[] line) {
        mark = new Mark(mark.lines() + 1, mark.bytes() + line.length + 1, Hashes.of(line));
    }
}
