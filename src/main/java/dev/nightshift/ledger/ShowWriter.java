package dev.nightshift.ledger;

import dev.nightshift.room.Room.Event;
import dev.nightshift.room.RoomFact;
import dev.nightshift.room.Setup;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Writes the facts of one show into its ledger. One thread. */
final class ShowWriter implements AutoCloseable {
    private static final int LINES = 500;

    private final ShowLedger ledger;
    private final People people;
    private final Transcript transcript;
    private final Cards cards;
    private final Known<Long, String> products = new Known<>(LINES);
    private Optional<OfLine.OnScreen> onScreen = Optional.empty();
    private Optional<Long> lastFact = Optional.empty();
    private boolean ended;

    /**
     * Goes on with a show's ledger, or begins it.
     *
     * @param setup of the show
     */
    ShowWriter(Archive archive, ShowName name, Setup setup, ShowFacts show, Cards cards) throws IOException {
        Recall recall = new Recall();
        this.ledger = archive.write(name, recall::add);
        this.people = new People(ledger.viewers());
        recall.links().forEach(this::recall);
        this.transcript = new Transcript(setup, show, people);
        this.cards = cards;
    }

    /** The number of the last fact that is in it. */
    Optional<Long> lastFact() {
        return lastFact;
    }

    boolean ended() {
        return ended;
    }

    ShowLedger ledger() {
        return ledger;
    }

    /** Adds what stands in no journal. */
    void add(Instant at, Entry entry) throws IOException {
        ledger.add(at, Optional.empty(), entry);
    }

    void begin(RoomFact fact, Instant at, OfShow.Began began) throws IOException {
        ledger.add(at, Optional.of(fact.number()), began);
        lastFact = Optional.of(fact.number());
    }

    /** Adds a fact, if it is evidence. The card comes before the line that it stands beside. */
    void write(RoomFact fact) throws IOException {
        if (fact.event() instanceof Event.LineStarted started) {
            show(started);
        }
        Optional<Entry> entry = transcript.of(fact.event());
        if (entry.isPresent()) {
            ledger.add(Moment.of(fact.event()), Optional.of(fact.number()), entry.get());
            recall(entry.get());
        }
        lastFact = Optional.of(fact.number());
    }

    @Override
    public void close() throws IOException {
        ledger.close();
    }

    private void show(Event.LineStarted started) throws IOException {
        Optional<OfLine.OnScreen> card =
                products.get(started.speechId()).flatMap(product -> cards.of(product, started.when()));
        if (card.isPresent() && !card.equals(onScreen)) {
            add(started.when(), card.get());
            onScreen = card;
        }
    }

    private void recall(Link link) {
        link.fact().ifPresent(number -> lastFact = Optional.of(number));
        recall(link.entry());
    }

    private void recall(Entry entry) {
        people.recall(entry);
        if (entry instanceof OfLine.Cleared line) {
            line.product().ifPresent(product -> products.put(line.line(), product));
        }
        if (entry instanceof OfLine.OnScreen card) {
            onScreen = Optional.of(card);
        }
        ended = entry instanceof OfShow.Ended || ended;
    }
}
