package dev.nightshift.room;

import dev.nightshift.room.Room.Event;
import dev.nightshift.room.Turn.Occasion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The talk with the viewers of one show.
 *
 * @param turns opened and not closed, in order
 * @param waiting what the host should speak of beside comments
 * @param lastTurn id of the newest turn
 * @param alerts for the operator
 * @param dropped occasions that were passed over because too many waited
 */
public record Conversation(
        Notebook notebook,
        List<Taken> turns,
        List<Waiting> waiting,
        long lastTurn,
        Pacing pacing,
        Crowd crowd,
        Takings takings,
        Feelings feelings,
        Desk desk,
        Alerts alerts,
        long dropped) {
    public Conversation {
        turns = List.copyOf(turns);
        waiting = List.copyOf(waiting);
    }

    static Conversation begin(Instant now) {
        return new Conversation(
                Notebook.EMPTY,
                List.of(),
                List.of(),
                0,
                Pacing.begin(now),
                Crowd.EMPTY,
                Takings.begin(now),
                Feelings.begin(now),
                Desk.EMPTY,
                Alerts.NONE,
                0);
    }

    /** The turn with this id, while it is open. */
    Optional<Taken> turn(long id) {
        return turns.stream().filter(taken -> taken.turn().id() == id).findFirst();
    }

    boolean thinking() {
        return turns.stream().anyMatch(Taken::thinking);
    }

    /** The talk after a fact that concerns it. */
    Conversation after(Event.OfTalk event) {
        return switch (event) {
            case Event.CommentHeard heard -> heard(heard);
            case Event.CommentAlike alike ->
                noting(book -> book.change(alike.comment(), note -> note.ledBy(alike.into()))
                        .change(alike.into(), Note::oneMore));
            case Event.CommentPassed passed -> noting(book -> book.settle(passed.comment(), passed.state()));
            case Event.CommentWanted wanted -> noting(book -> book.change(wanted.comment(), Note::wanted));
            case Event.OccasionCame came -> came(came.occasion(), came.when());
            case Event.TurnOpened opened -> opened(opened);
            case Event.TurnWritten written -> turns(written.turn(), taken -> taken.written(written.outcome()));
            case Event.TurnClosed closed -> closed(closed);
            case Event.TurnReopened again -> reopened(again);
            case Event.WritingBegun begun -> noting(book -> book.change(begun.comment(), Note::asked));
            case Event.AnswerWritten written ->
                noting(book -> book.change(written.comment(), note -> note.written(written.text())));
            case Event.CareNeeded needed ->
                noting(book -> book.with(Note.ofCare(needed.heard())))
                        .alerts(alerts.with(needed))
                        .pacing(pacing.heard(needed.when()));
            case Event.SeenTo seen -> alerts(alerts.without(seen.comment()));
            case Event.ViewerInsulted insulted -> crowd(crowd.insulted(insulted.viewer()));
            case Event.ViewerMuted muted ->
                crowd(crowd.mute(muted.viewer(), new Crowd.Muted(muted.name(), muted.until(), muted.by())));
            case Event.OrderNoted noted ->
                takings(takings.with(noted)).feelings(feelings.after(noted, takings.with(noted)));
            case Event.Shown shown -> feelings(feelings.showing(shown));
            case Event.Pinned pinned -> desk(desk.pinning(pinned.product()));
            case Event.TakenOver over -> desk(desk.takenOver(over.by()));
            case Event.HandedOver over -> desk(desk.handedOver(over.name(), over.by()));
            case Event.HandedBack back -> desk(desk.handedBack());
            case Event.MicrophoneOpened opened -> desk(desk.speaking(Optional.of(opened.by())));
            case Event.MicrophoneClosed closed -> desk(desk.speaking(Optional.empty()));
        };
    }

    /** A sentence sounds. */
    Conversation started(Event.LineCleared line) {
        return line.turn()
                .map(id -> turns(id, Taken::begin))
                .orElseGet(() -> line.scripted() ? pacing(pacing.scripted(line.beat(), line.product())) : this);
    }

    /** A sentence was heard to its end: what answers a comment is kept with it. */
    Conversation told(Event.LineCleared line, String heard) {
        List<String> asked = line.turn()
                .flatMap(this::turn)
                .map(Taken::turn)
                .map(Turn::comments)
                .orElse(List.of());
        Conversation told = this;
        for (String comment : asked) {
            told = told.noting(book -> book.change(comment, note -> note.told(heard)));
        }
        return told;
    }

    private Conversation heard(Event.CommentHeard event) {
        return noting(book -> book.with(Note.of(event.heard())))
                .pacing(pacing.heard(event.when()))
                .feelings(feelings.after(event));
    }

    private Conversation opened(Event.TurnOpened event) {
        Turn turn = event.turn();
        Conversation open = pacing(pacing.took(turn, event.when()))
                .waiting(waiting.stream()
                        .filter(entry -> !entry.occasion().equals(turn.occasion()))
                        .toList())
                .taking(turn.id(), new Taken(turn, event.when(), Optional.empty(), false));
        for (String comment : turn.comments()) {
            open = open.noting(book -> book.settle(comment, CommentState.ANSWERING));
        }
        return open;
    }

    private Conversation closed(Event.TurnClosed event) {
        Optional<Taken> taken = turn(event.turn());
        Conversation closed = unspent(taken.filter(silent -> !silent.begun())).without(event.turn());
        CommentState state =
                taken.flatMap(Taken::outcome).map(Conversation::state).orElse(CommentState.LET_PASS);
        for (Heard heard : taken.map(Taken::turn).map(Turn::heard).orElse(List.of())) {
            closed = closed.noting(book -> book.settle(heard.comment().id(), state))
                    .crowd(closed.crowd.answered(heard.comment().viewer().key(), event.when()));
        }
        return closed;
    }

    private static CommentState state(Thought.Outcome outcome) {
        return switch (outcome) {
            case ANSWERED, ASKED_BACK, DECLINED, KIND -> CommentState.ANSWERED;
            case NOT_KNOWN -> CommentState.NOT_KNOWN;
            case SILENT, REFUSED -> CommentState.LET_PASS;
        };
    }

    private Conversation unspent(Optional<Taken> unheard) {
        return unheard.map(taken -> pacing(pacing.unspent(taken.turn()))).orElse(this);
    }

    private Conversation reopened(Event.TurnReopened event) {
        Optional<Taken> taken = turn(event.turn());
        Optional<Occasion> occasion = taken.map(Taken::turn).map(Turn::occasion);
        Conversation again = unspent(taken).without(event.turn());
        return occasion.map(came -> again.back(came, event.when())).orElse(again);
    }

    private Conversation back(Occasion occasion, Instant now) {
        if (occasion instanceof Occasion.Answer answer) {
            Conversation open = this;
            for (Heard heard : answer.comments()) {
                open = open.noting(book -> book.settle(heard.comment().id(), CommentState.OPEN));
            }
            return open;
        }
        return came(occasion, now);
    }

    private Conversation came(Occasion occasion, Instant now) {
        long lost = Waiting.fits(waiting, occasion) ? 0 : 1;
        return new Conversation(
                notebook,
                turns,
                Waiting.add(waiting, occasion, now),
                lastTurn,
                pacing,
                crowd,
                takings,
                feelings,
                desk,
                alerts,
                dropped + lost);
    }

    private Conversation noting(UnaryOperator<Notebook> change) {
        return new Conversation(
                change.apply(notebook),
                turns,
                waiting,
                lastTurn,
                pacing,
                crowd,
                takings,
                feelings,
                desk,
                alerts,
                dropped);
    }

    private Conversation taking(long id, Taken taken) {
        List<Taken> more = Stream.concat(turns.stream(), Stream.of(taken)).toList();
        return new Conversation(notebook, more, waiting, id, pacing, crowd, takings, feelings, desk, alerts, dropped);
    }

    private Conversation turns(long id, UnaryOperator<Taken> change) {
        List<Taken> changed = turns.stream()
                .map(taken -> taken.turn().id() == id ? change.apply(taken) : taken)
                .toList();
        return new Conversation(
                notebook, changed, waiting, lastTurn, pacing, crowd, takings, feelings, desk, alerts, dropped);
    }

    private Conversation without(long id) {
        List<Taken> others =
                turns.stream().filter(taken -> taken.turn().id() != id).toList();
        return new Conversation(
                notebook, others, waiting, lastTurn, pacing, crowd, takings, feelings, desk, alerts, dropped);
    }

    private Conversation waiting(List<Waiting> list) {
        return new Conversation(
                notebook, turns, list, lastTurn, pacing, crowd, takings, feelings, desk, alerts, dropped);
    }

    private Conversation pacing(Pacing next) {
        return new Conversation(
                notebook, turns, waiting, lastTurn, next, crowd, takings, feelings, desk, alerts, dropped);
    }

    private Conversation crowd(Crowd next) {
        return new Conversation(
                notebook, turns, waiting, lastTurn, pacing, next, takings, feelings, desk, alerts, dropped);
    }

    private Conversation takings(Takings next) {
        return new Conversation(
                notebook, turns, waiting, lastTurn, pacing, crowd, next, feelings, desk, alerts, dropped);
    }

    private Conversation feelings(Feelings next) {
        return new Conversation(
                notebook, turns, waiting, lastTurn, pacing, crowd, takings, next, desk, alerts, dropped);
    }

    private Conversation alerts(Alerts next) {
        return new Conversation(
                notebook, turns, waiting, lastTurn, pacing, crowd, takings, feelings, desk, next, dropped);
    }

    private Conversation desk(Desk next) {
        return new Conversation(
                notebook, turns, waiting, lastTurn, pacing, crowd, takings, feelings, next, alerts, dropped);
    }
}
