package dev.nightshift.ledger;

import dev.nightshift.room.Room.Event;
import java.time.Instant;

/** When a fact happened. */
final class Moment {
    private Moment() {}

    static Instant of(Event event) {
        return switch (event) {
            case Event.Opened opened -> Instant.EPOCH;
            case Event.WentLive fact -> fact.when();
            case Event.WentOffAir fact -> fact.when();
            case Event.Ending fact -> fact.when();
            case Event.Paused fact -> fact.when();
            case Event.Resumed fact -> fact.when();
            case Event.Moved fact -> fact.when();
            case Event.PerformerFailed fact -> fact.when();
            case Event.PerformerWell fact -> fact.when();
            case Event.LineCleared fact -> fact.when();
            case Event.LinePassedOver fact -> fact.when();
            case Event.LineStarted fact -> fact.when();
            case Event.LineSpoken fact -> fact.when();
            case Event.LineCut fact -> fact.when();
            case Event.LineWithdrawn fact -> fact.when();
            case Event.OfTalk talk -> of(talk);
            case Event.PresenceAsked fact -> fact.when();
            case Event.PresenceLate fact -> fact.when();
            case Event.PresenceMissed fact -> fact.when();
            case Event.PresenceConfirmed fact -> fact.when();
        };
    }

    private static Instant of(Event.OfTalk talk) {
        return switch (talk) {
            case Event.CommentHeard fact -> fact.when();
            case Event.CommentAlike fact -> fact.when();
            case Event.CommentPassed fact -> fact.when();
            case Event.CommentWanted fact -> fact.when();
            case Event.OccasionCame fact -> fact.when();
            case Event.TurnOpened fact -> fact.when();
            case Event.TurnWritten fact -> fact.when();
            case Event.TurnClosed fact -> fact.when();
            case Event.TurnReopened fact -> fact.when();
            case Event.WritingBegun fact -> fact.when();
            case Event.AnswerWritten fact -> fact.when();
            case Event.CareNeeded fact -> fact.when();
            case Event.SeenTo fact -> fact.when();
            case Event.ViewerInsulted fact -> fact.when();
            case Event.ViewerMuted fact -> fact.when();
            case Event.OrderNoted fact -> fact.when();
            case Event.Shown fact -> fact.when();
            case Event.Pinned fact -> fact.when();
            case Event.TakenOver fact -> fact.when();
            case Event.HandedOver fact -> fact.when();
            case Event.HandedBack fact -> fact.when();
            case Event.MicrophoneOpened fact -> fact.when();
            case Event.MicrophoneClosed fact -> fact.when();
        };
    }
}
