package dev.nightshift.room;

import dev.nightshift.host.nlu.Abuse;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.room.Decision.Draft;
import dev.nightshift.room.Room.Event;
import dev.nightshift.room.Turn.Occasion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rules of listening: which comments are kept, merged, passed over, and when a turn is opened. Pure. */
final class TalkRules {
    private static final int INSULTS_UNTIL_MUTED = 3;
    private static final Duration MUTED_FOR = Duration.ofMinutes(30);
    private static final Duration DIGNITY_EVERY = Duration.ofMinutes(2);
    /** From here on an insult is not answered. */
    private static final double TOO_FOUL = 0.7;

    private TalkRules() {}

    /** A comment arrives. A room that is off air hears nothing. */
    static Draft hear(Draft draft, Heard heard, boolean distress, Instant now) {
        Optional<Conversation> talk = draft.talk();
        if (talk.isEmpty() || deaf(talk.get(), heard, now)) {
            return draft;
        }
        if (distress) {
            return CareRules.needed(draft, heard, now);
        }
        Optional<Note> same = alike(talk.get(), heard.reading());
        draft.fact(new Event.CommentHeard(heard, now));
        String id = heard.comment().id();
        if (same.isPresent()) {
            return draft.fact(new Event.CommentAlike(id, same.get().id(), now));
        }
        if (heard.reading().intent() == Intent.SPAM) {
            return draft.fact(new Event.CommentPassed(id, CommentState.LET_PASS, "spam", now));
        }
        return abuse(draft, heard, now);
    }

    private static boolean deaf(Conversation talk, Heard heard, Instant now) {
        return talk.crowd().isMuted(heard.comment().viewer().key(), now)
                || talk.notebook().find(heard.comment().id()).isPresent();
    }

    /** A comment that asks the same and has not been answered yet; what is being said can't be joined any more. */
    private static Optional<Note> alike(Conversation talk, Reading reading) {
        return talk.notebook()
                .open()
                .filter(note -> Resemblance.same(note.reading(), reading))
                .findFirst();
    }

    private static Draft abuse(Draft draft, Heard heard, Instant now) {
        double severity = heard.reading().abuse().severity();
        if (severity < Abuse.FROM) {
            return draft;
        }
        String viewer = heard.comment().viewer().key();
        draft.fact(new Event.ViewerInsulted(viewer, severity, now));
        Conversation talk = draft.talk().orElseThrow();
        if (talk.crowd().insultsOf(viewer) >= INSULTS_UNTIL_MUTED) {
            String name = heard.comment().viewer().name();
            draft.fact(new Event.ViewerMuted(viewer, name, now.plus(MUTED_FOR), "the room", now));
        }
        boolean dignified = severity < TOO_FOUL
                && talk.crowd().insultsOf(viewer) == 1
                && Duration.between(talk.pacing().lastKindness(), now).compareTo(DIGNITY_EVERY) >= 0;
        return dignified
                ? draft
                : draft.fact(new Event.CommentPassed(heard.comment().id(), CommentState.LET_PASS, "abuse", now));
    }

    /** Viewers came in: the host may welcome them. */
    static Draft gathered(Draft draft, Command.Gathered gathered, Instant now) {
        boolean somebody = draft.talk().isPresent() && gathered.joined() > 0;
        return somebody
                ? draft.fact(new Event.OccasionCame(new Occasion.Welcome(gathered.names(), gathered.joined()), now))
                : draft;
    }

    /** Lets go what waited too long, and opens the next turn when there is room for one. */
    static Draft direct(Draft draft, Instant now) {
        if (!(draft.state() instanceof RoomState.Live live)) {
            return draft;
        }
        for (Note late : Director.expired(live.onAir().talk(), now)) {
            draft.fact(new Event.CommentPassed(late.id(), CommentState.EXPIRED, "waited too long", now));
        }
        OnAir air = draft.state().air().orElseThrow();
        Director.choose(air.talk(), Situation.of(air, now)).ifPresent(next -> open(draft, air, next, now));
        return draft;
    }

    private static void open(Draft draft, OnAir air, Occasion occasion, Instant now) {
        Conversation talk = air.talk();
        Turn turn = new Turn(
                talk.lastTurn() + 1,
                occasion,
                talk.pacing().product(),
                talk.feelings().tone(now),
                bridged(talk, occasion),
                reported(talk, occasion));
        draft.fact(new Event.TurnOpened(turn, now)).think(turn).tell(new Instruction.Expect(turn.id()));
    }

    /** A longer stay away from the script needs a way back; a thank-you does not. */
    private static boolean bridged(Conversation talk, Occasion occasion) {
        boolean away =
                switch (occasion) {
                    case Occasion.Answer answer -> !Director.kindness(answer);
                    case Occasion.Said said -> true;
                    case Occasion.Care care -> false;
                    case Occasion.Thanks thanks -> false;
                    case Occasion.Welcome welcome -> false;
                    case Occasion.SoldOut gone -> false;
                    case Occasion.Prompt prompt -> false;
                };
        return away
                && talk.desk().takenOver().isEmpty()
                && talk.pacing().product().isPresent();
    }

    private static boolean reported(Conversation talk, Occasion occasion) {
        return occasion instanceof Occasion.Answer answer
                && talk.notebook()
                        .find(answer.comments().getFirst().comment().id())
                        .filter(Note::writing)
                        .isPresent();
    }

    /** After a restart: what nobody heard is open again, what was begun is over. */
    static void startAnew(Draft draft, Conversation talk, Instant now) {
        for (Taken taken : talk.turns()) {
            long id = taken.turn().id();
            draft.fact(
                    taken.begun()
                            ? new Event.TurnClosed(id, now)
                            : new Event.TurnReopened(id, "the performer started anew", now));
        }
    }

    /** A line of a turn is through: the turn is over with its last one. */
    static Draft through(Draft draft, Event.LineCleared line, Instant now) {
        line.turn().ifPresent(turn -> {
            List<OnAir.Cued> cued = draft.state().air().map(OnAir::cued).orElse(List.of());
            boolean last = cued.stream()
                    .noneMatch(other -> other.line().turn().filter(turn::equals).isPresent());
            if (last) {
                draft.fact(new Event.TurnClosed(turn, now));
            }
        });
        return draft;
    }
}
