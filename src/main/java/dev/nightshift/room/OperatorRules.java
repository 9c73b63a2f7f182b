package dev.nightshift.room;

import dev.nightshift.room.Decision.Draft;
import dev.nightshift.room.OnAir.Cued;
import dev.nightshift.room.Room.Event;
import dev.nightshift.room.Turn.Occasion;
import java.time.Instant;
import java.util.Optional;

/** What an operator may do with a room on air. Pure. */
final class OperatorRules {
    /** Longer ones are refused: an operator's line is one to three sentences. */
    static final int LONGEST = 300;
    /** Of a name that viewers read. */
    static final int LONGEST_NAME = 40;

    private OperatorRules() {}

    static Draft say(Draft draft, Command.Say say, Instant now) {
        String text = say.text().strip();
        if (text.isEmpty()) {
            return draft.refuse("there is nothing to say: type a sentence");
        }
        if (text.length() > LONGEST) {
            return draft.refuse("a line holds at most " + LONGEST + " characters: split it");
        }
        return onAir(draft, air -> {
            if (air.talk().desk().camera().isPresent()) {
                return draft.refuse("a person is on air: hand back to the host first");
            }
            boolean full = air.talk().waiting().size() >= Waiting.MOST;
            return full
                    ? draft.refuse("too many lines wait already: let the host speak first")
                    : draft.fact(new Event.OccasionCame(new Occasion.Said(text, say.by()), now));
        });
    }

    static Draft answer(Draft draft, Command.AnswerNow wanted, Instant now) {
        return comment(
                draft,
                wanted.comment(),
                note -> note.state() == CommentState.ANSWERING
                        ? draft.refuse("the host is answering it already")
                        : draft.fact(new Event.CommentWanted(wanted.comment(), wanted.by(), now)));
    }

    static Draft pass(Draft draft, Command.LetPass pass, Instant now) {
        return comment(
                draft,
                pass.comment(),
                note -> note.state() == CommentState.ANSWERING
                        ? draft.refuse("the host is answering it already")
                        : draft.fact(new Event.CommentPassed(
                                pass.comment(), CommentState.LET_PASS, "by " + pass.by(), now)));
    }

    static Draft skip(Draft draft, Command.Skip skip, Instant now) {
        return onAir(draft, air -> {
            if (air.talk().desk().pinned().isPresent()) {
                draft.fact(new Event.Pinned(Optional.empty(), skip.by(), now));
            }
            return moveOn(draft, skip.by(), now);
        });
    }

    /** On to the next product; the sentence that sounds ends with its clause. */
    static Draft moveOn(Draft draft, String by, Instant now) {
        OnAir air = draft.air().orElseThrow();
        Optional<Cued> sounding = air.sounding().filter(line -> line.line().scripted());
        Cursor here = sounding.map(line -> line.line().at()).orElse(air.next());
        Lines.withdraw(draft, line -> line.turn().isEmpty(), "the show moves on", now);
        draft.fact(new Event.Moved(new Cursor(here.pass(), here.segment() + 1, 0), by, now));
        sounding.ifPresent(line -> draft.tell(new Instruction.Yield(line.id(), true)));
        return draft;
    }

    static Draft pin(Draft draft, Command.Pin pin, Instant now) {
        return onAir(draft, air -> {
            draft.fact(new Event.Pinned(pin.product(), pin.by(), now));
            if (pin.product().isPresent()) {
                Lines.withdraw(draft, Event.LineCleared::scripted, "another product is pinned", now);
            }
            if (air.talk().desk().camera().isPresent()) {
                pin.product().ifPresent(product -> draft.tell(new Instruction.Card(product)));
            }
            return draft;
        });
    }

    static Draft mute(Draft draft, Command.Mute mute, Instant now) {
        if (mute.seconds() < 0) {
            return draft.refuse("a viewer is muted for 0 seconds or more");
        }
        return onAir(draft, air -> {
            String name = air.talk().notebook().notes().stream()
                    .map(note -> note.heard().comment().viewer())
                    .filter(viewer -> viewer.key().equals(mute.viewer()))
                    .map(viewer -> viewer.name())
                    .findFirst()
                    .orElse("");
            return draft.fact(
                    new Event.ViewerMuted(mute.viewer(), name, now.plusSeconds(mute.seconds()), mute.by(), now));
        });
    }

    /** The host leaves its sentence at the end of the clause, price or not, and says what the operator types. */
    static Draft takeOver(Draft draft, Command.TakeOver over, Instant now) {
        return onAir(draft, air -> {
            if (air.talk().desk().takenOver().isPresent()) {
                return draft.refuse("the host is taken over already: hand it back first");
            }
            Lines.withdrawAll(draft, "an operator took over", now);
            draft.fact(new Event.TakenOver(over.by(), now));
            air.sounding().ifPresent(line -> draft.tell(new Instruction.Yield(line.id(), false)));
            return draft;
        });
    }

    /**
     * The host leaves its sentence at the end of the clause, and a person goes on before a camera of their own; whoever
     * typed for the host until then stays in hand.
     */
    static Draft handOver(Draft draft, Command.HandOver over, Instant now) {
        String name = over.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return draft.refuse("a name has 1 to " + LONGEST_NAME + " characters");
        }
        return onAir(draft, air -> {
            if (air.talk().desk().camera().isPresent()) {
                return draft.refuse("a person is on air already: hand back first");
            }
            Lines.withdrawAll(draft, "a person goes on", now);
            draft.fact(new Event.HandedOver(name, over.by(), now));
            air.sounding().ifPresent(line -> draft.tell(new Instruction.Yield(line.id(), false)));
            return draft.tell(new Instruction.Camera(Optional.of(name)));
        });
    }

    static Draft handBack(Draft draft, Command.HandBack back, Instant now) {
        return onAir(draft, air -> {
            Desk desk = air.talk().desk();
            if (desk.camera().isPresent()) {
                draft.tell(new Instruction.Camera(Optional.empty()));
            }
            return desk.takenOver().isPresent() ? draft.fact(new Event.HandedBack(back.by(), now)) : draft;
        });
    }

    private interface Do<T> {
        Draft with(T thing);
    }

    private static Draft onAir(Draft draft, Do<OnAir> what) {
        return switch (draft.state()) {
            case RoomState.Live live -> what.with(live.onAir());
            case RoomState.Paused paused -> what.with(paused.onAir());
            case RoomState.Unopened unopened -> notOnAir(draft);
            case RoomState.Idle idle -> notOnAir(draft);
            case RoomState.Draining draining -> notOnAir(draft);
        };
    }

    private static Draft comment(Draft draft, String id, Do<Note> what) {
        return onAir(draft, air -> air.talk()
                .notebook()
                .find(id)
                .map(what::with)
                .orElseGet(() -> draft.refuse("this comment is no longer remembered")));
    }

    static Draft notOnAir(Draft draft) {
        return draft.refuse("the room is not on air: go live first");
    }
}
