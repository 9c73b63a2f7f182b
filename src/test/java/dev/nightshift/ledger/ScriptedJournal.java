package dev.nightshift.ledger;

import dev.nightshift.room.Room.Event;
import dev.nightshift.room.RoomFact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A journal that holds what a test says. */
public final class ScriptedJournal implements Journal {
    private final List<RoomFact> facts = new ArrayList<>();
    private boolean broken;

    /** One more thing happened. */
    public void happened(Event event) {
        facts.add(new RoomFact(facts.size() + 1, event));
    }

    void breaks(boolean now) {
        broken = now;
    }

    @Override
    public List<RoomFact> after(long number, int most) throws IOException {
        if (broken) {
            throw new IOException("the journal is away");
        }
        return facts.stream().filter(fact -> fact.number() > number).limit(most).toList();
    }
}
