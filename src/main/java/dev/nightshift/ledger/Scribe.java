package dev.nightshift.ledger;

import dev.nightshift.room.Room.Event;
import dev.nightshift.room.RoomFact;
import dev.nightshift.room.Setup;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Writes the evidence of a room's shows from its journal. Whatever goes wrong in between, it goes on where the file ends: what
 * is in the journal is not lost. {@link #look} is called by one thread, about once a second; {@link #note} by any.
 */
public final class Scribe implements Evidence, AutoCloseable {
    private static final int AT_ONCE = 500;
    private static final Duration SIGNED_EVERY = Duration.ofHours(1);

    private final Archive archive;
    private final Journal journal;
    private final Supplier<ShowFacts> facts;
    private final Cards cards;
    private final Retention retention;
    private final InstantSource clock;
    private final Notes notes;
    private Setup setup;
    private Optional<ShowWriter> show = Optional.empty();
    private Instant signed;
    private long last;
    private boolean found;

    /**
     * @param setup what the room is opened with, as far as its journal doesn't say so
     * @param facts asked when a show begins
     * @param clock of notes and signatures; facts bring their own time
     */
    public Scribe(
            Archive archive,
            Journal journal,
            Setup setup,
            Supplier<ShowFacts> facts,
            Cards cards,
            Retention retention,
            InstantSource clock) {
        this.archive = archive;
        this.journal = journal;
        this.setup = setup;
        this.facts = facts;
        this.cards = cards;
        this.retention = retention;
        this.clock = clock;
        this.notes = new Notes(clock);
        this.signed = clock.instant();
    }

    @Override
    public void note(Noted noted) {
        notes.note(noted);
    }

    /** Writes all that happened since, and returns when it is on the disk. */
    public void look() throws IOException {
        if (!found) {
            goOn();
            found = true;
        }
        List<RoomFact> next;
        do {
            next = journal.after(last, AT_ONCE);
            for (RoomFact fact : next) {
                take(fact);
            }
        } while (next.size() == AT_ONCE);
        if (show.isPresent()) {
            writeNotes(show.get());
            show.get().ledger().force();
            signWhenDue(show.get());
        }
    }

    /** The show that is written now. */
    public Optional<ShowName> writing() {
        return show.map(open -> open.ledger().name());
    }

    /** Signs what is there; the show may go on later. */
    @Override
    public void close() throws IOException {
        if (show.isPresent()) {
            writeNotes(show.get());
            end(show.get());
        }
    }

    /** Looks where the file of the newest show ends. */
    private void goOn() throws IOException {
        Optional<ShowName> newest = archive.newest(setup.roomId());
        if (newest.isEmpty()) {
            return;
        }
        ShowWriter open = new ShowWriter(archive, newest.get(), setup, facts.get(), cards);
        if (open.ledger().cutOff() > 0) {
            open.add(clock.instant(), new OfLedger.CutOff(open.ledger().cutOff()));
        }
        long fact = open.lastFact().orElse(0L);
        boolean same = fact > 0 && !journal.after(fact - 1, 1).isEmpty();
        show = Optional.of(open);
        // Another journal than the file was written from begins from its own beginning.
        last = same ? fact : 0;
        if (open.ended() || !same) {
            end(open);
        }
    }

    private void take(RoomFact fact) throws IOException {
        switch (fact.event()) {
            case Event.Opened opened -> setup = opened.setup();
            case Event.WentLive live -> begin(fact, live);
            case Event.WentOffAir off -> {
                write(fact);
                if (show.isPresent()) {
                    writeNotes(show.get());
                    end(show.get());
                }
            }
            case Event other -> write(fact);
        }
        last = fact.number();
    }

    private void begin(RoomFact fact, Event.WentLive live) throws IOException {
        if (show.isPresent()) {
            end(show.get());
        }
        ShowName name = ShowName.of(setup.roomId(), live.when(), live.show());
        ShowWriter open = new ShowWriter(archive, name, setup, facts.get(), cards);
        show = Optional.of(open);
        if (open.lastFact().isEmpty()) {
            open.begin(fact, live.when(), began(live));
            signed = clock.instant();
        }
    }

    private OfShow.Began began(Event.WentLive live) {
        ShowFacts known = facts.get();
        return new OfShow.Began(
                setup.roomId(),
                live.show(),
                setup.title(),
                setup.shop(),
                setup.host(),
                setup.language().code(),
                setup.markets(),
                known.platforms(),
                known.consent(),
                known.rules(),
                retention.keepUntil(setup.markets(), live.when()).toString(),
                known.program());
    }

    private void write(RoomFact fact) throws IOException {
        if (show.isPresent()
                && show.get().lastFact().filter(known -> known >= fact.number()).isEmpty()) {
            show.get().write(fact);
        }
    }

    private void writeNotes(ShowWriter open) throws IOException {
        for (Optional<Notes.Note> note = notes.next(); note.isPresent(); note = notes.next()) {
            open.add(note.get().at(), note.get().noted());
            notes.taken();
        }
        long lost = notes.lost();
        if (lost > 0) {
            open.add(clock.instant(), new OfLedger.NotesLost(lost));
        }
    }

    private void signWhenDue(ShowWriter open) throws IOException {
        Instant now = clock.instant();
        if (!now.isBefore(signed.plus(SIGNED_EVERY))) {
            open.ledger().sign(now);
            signed = now;
        }
    }

    private void end(ShowWriter open) throws IOException {
        open.ledger().sign(clock.instant());
        open.close();
        show = Optional.empty();
    }
}
