package dev.nightshift.ledger;

import dev.nightshift.ledger.sign.Head;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Deletes the evidence of shows whose term is over, its replay too, with a receipt for each that says what and why (rule
 * R36). Never before the term: the later of what stands in the show's first line and of today's law counts. A show whose
 * chain is not as it was signed is kept: an inspector may want to see it. One thread.
 */
public final class Disposal {
    private final Archive archive;
    private final Retention retention;

    public Disposal(Archive archive, Retention retention) {
        this.archive = archive;
        this.retention = retention;
    }

    /**
     * What came of it.
     *
     * @param disposed shows that were deleted
     * @param kept shows whose term is over and that were not, each with why
     */
    public record Outcome(List<ShowName> disposed, List<Kept> kept) {
        public Outcome {
            disposed = List.copyOf(disposed);
            kept = List.copyOf(kept);
        }
    }

    /** A show that was not deleted. */
    public record Kept(ShowName show, String why) {}

    /** How a show stands. */
    private sealed interface Judged {
        record NotYet() implements Judged {}

        record Over(OfLedger.Disposed receipt) implements Judged {}

        record Changed(String why) implements Judged {}
    }

    /** Deletes what is over. @param by who wants it, or that the program does it by itself */
    public Outcome carryOut(String by, Instant now) throws IOException {
        Set<String> receipted = receipted();
        List<ShowName> disposed = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (ShowName show : archive.shows()) {
            if (receipted.contains(show.toString())) {
                // A process that was killed after the receipt left its files.
                archive.delete(show);
                continue;
            }
            switch (judge(show, by, now)) {
                case Judged.NotYet notYet -> {}
                case Judged.Changed changed -> kept.add(new Kept(show, changed.why()));
                case Judged.Over over -> {
                    archive.receipts().add(now, over.receipt());
                    archive.delete(show);
                    disposed.add(show);
                }
            }
        }
        return new Outcome(disposed, kept);
    }

    private Set<String> receipted() throws IOException {
        Set<String> shows = new HashSet<>();
        for (Disposed each : archive.disposed()) {
            shows.add(each.receipt().show());
        }
        return shows;
    }

    private Judged judge(ShowName show, String by, Instant now) throws IOException {
        Optional<KeptShow> found = archive.find(show);
        if (found.isEmpty()) {
            return new Judged.NotYet();
        }
        try (KeptShow open = found.get()) {
            Optional<OfShow.Began> began = open.begin()
                    .map(Link::entry)
                    .flatMap(entry -> entry instanceof OfShow.Began first ? Optional.of(first) : Optional.empty());
            boolean over = began.isPresent()
                    && !LocalDate.ofInstant(now, ZoneOffset.UTC).isBefore(until(show, began.get()));
            return over ? new Judged.Over(receipt(open, began.get(), by)) : new Judged.NotYet();
        } catch (BrokenLedgerException changed) {
            return new Judged.Changed(String.valueOf(changed.getMessage()));
        }
    }

    private OfLedger.Disposed receipt(KeptShow show, OfShow.Began began, String by) throws IOException {
        Mark end = whole(show);
        return new OfLedger.Disposed(
                show.name().toString(),
                began.title(),
                began.markets(),
                until(show.name(), began).toString(),
                end.lines(),
                end.hash(),
                archive.files(show.name()),
                by);
    }

    private LocalDate until(ShowName show, OfShow.Began began) {
        LocalDate law = retention.keepUntil(began.markets(), show.begin());
        LocalDate promised = LocalDate.parse(began.keepUntil());
        return promised.isAfter(law) ? promised : law;
    }

    /** The end of a chain that is as it was signed. */
    private Mark whole(KeptShow show) throws IOException {
        Chain chain = new Chain();
        List<Head> heads = show.heads().all();
        boolean found = false;
        try (ByteLines lines = new ByteLines(Files.newInputStream(show.records()))) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                chain.follow(line.get());
                found |= !heads.isEmpty() && chain.mark().equals(heads.getLast().mark());
            }
        }
        if (!found || !heads.getLast().by(archive.signing().shown(), show.name().toString())) {
            throw new BrokenLedgerException("its chain is not as it was signed");
        }
        return chain.mark();
    }
}
