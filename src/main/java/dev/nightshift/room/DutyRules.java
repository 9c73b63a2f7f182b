package dev.nightshift.room;

import dev.nightshift.room.Decision.Draft;
import dev.nightshift.room.Room.Event;
import java.time.Instant;

/** A person is in charge, or the show holds behind the safe picture. Pure. */
final class DutyRules {
    /** Who paused the show when nobody answered. */
    static final String NOBODY = "nobody in charge";

    private DutyRules() {}

    /**
     * Asks, unless it is asked already or the show holds for want of an answer; nobody while a person is on air before a
     * camera: no AI runs then, and whoever goes on and comes back has answered.
     */
    static Draft ask(Draft draft, Command.AskPresence ask, Instant now) {
        boolean calm = duty(draft) instanceof Duty.Calm;
        boolean hosted =
                draft.air().filter(air -> air.talk().desk().camera().isEmpty()).isPresent();
        return hosted && calm
                ? draft.fact(new Event.PresenceAsked(
                        now.plus(ask.answer()), now.plus(ask.answer()).plus(ask.grace()), now))
                : draft;
    }

    /** Looks whether it is too late for an answer. */
    static Draft check(Draft draft, Instant now) {
        return switch (duty(draft)) {
            case Duty.Asked asked when !now.isBefore(asked.coverAt()) -> miss(late(draft, now), now);
            case Duty.Asked asked when !now.isBefore(asked.lateAt()) -> late(draft, now);
            case Duty.Late late when !now.isBefore(late.coverAt()) -> miss(draft, now);
            case Duty.Asked asked -> draft;
            case Duty.Late late -> draft;
            case Duty.Calm calm -> draft;
            case Duty.Missed missed -> draft;
        };
    }

    /** Whatever a person does with the room shows that they are there. */
    static Draft seen(Draft draft, String by, Instant now) {
        return switch (duty(draft)) {
            case Duty.Calm calm -> draft;
            case Duty.Asked asked -> draft.fact(new Event.PresenceConfirmed(by, now));
            case Duty.Late late -> draft.fact(new Event.PresenceConfirmed(by, now));
            case Duty.Missed missed -> goOn(draft, missed, by, now);
        };
    }

    /** A show that nobody answered for goes on with an answer only, also when its process starts anew. */
    static boolean holds(Draft draft) {
        return duty(draft) instanceof Duty.Missed;
    }

    private static Draft goOn(Draft draft, Duty.Missed missed, String by, Instant now) {
        draft.fact(new Event.PresenceConfirmed(by, now)).tell(new Instruction.Uncover());
        return missed.held() && draft.state() instanceof RoomState.Paused
                ? draft.fact(new Event.Resumed(by, now))
                : draft;
    }

    private static Draft late(Draft draft, Instant now) {
        return draft.fact(new Event.PresenceLate(now));
    }

    private static Draft miss(Draft draft, Instant now) {
        boolean talks = draft.state() instanceof RoomState.Live;
        draft.fact(new Event.PresenceMissed(talks, now));
        if (talks) {
            draft.fact(new Event.Paused(NOBODY, now));
            Lines.withdrawAll(draft, NOBODY, now);
            draft.tell(new Instruction.Hold());
        }
        return draft.tell(new Instruction.Cover());
    }

    private static Duty duty(Draft draft) {
        return draft.air().map(OnAir::duty).orElse(Duty.NEVER_ASKED);
    }
}
