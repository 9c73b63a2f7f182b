package dev.nightshift.fleet;

import dev.nightshift.room.RoomFact;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.persistence.jdbc.query.javadsl.JdbcReadJournal;
import org.apache.pekko.persistence.query.PersistenceQuery;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.stream.javadsl.Sink;

/** Reads facts of rooms back from the journal, without a word to the rooms. Safe for any thread. */
final class RoomFacts {
    private final ActorSystem<Void> system;
    private final JdbcReadJournal journal;

    RoomFacts(ActorSystem<Void> system) {
        this.system = system;
        this.journal =
                PersistenceQuery.get(system).getReadJournalFor(JdbcReadJournal.class, JdbcReadJournal.Identifier());
    }

    /** @see Fleet#facts */
    CompletionStage<List<RoomFact>> after(String room, long number, int most) {
        return journal.currentEventsByPersistenceId(
                        PersistenceId.of("Room", room).id(), number + 1, Long.MAX_VALUE)
                .take(most)
                .mapConcat(kept ->
                        RoomFact.of(kept.sequenceNr(), kept.event()).stream().toList())
                .runWith(Sink.seq(), system);
    }
}
