package dev.nightshift.ledger;

import dev.nightshift.room.Room.Event;
import dev.nightshift.room.Setup;
import dev.nightshift.room.Turn;
import dev.nightshift.script.Line.SlotValue;
import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.SourceRef;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns facts of a show into entries of its ledger; at most one for each fact. Feelings are no evidence. One thread. */
final class Transcript {
    private final Setup setup;
    private final ShowFacts show;
    private final People people;

    Transcript(Setup setup, ShowFacts show, People people) {
        this.setup = setup;
        this.show = show;
        this.people = people;
    }

    Optional<Entry> of(Event event) throws IOException {
        return switch (event) {
            case Event.Opened opened -> Optional.empty();
            case Event.WentLive live -> Optional.empty();
            case Event.WentOffAir off -> Optional.of(new OfShow.Ended());
            case Event.Ending ending -> Optional.of(new OfShow.Ending(ending.reason()));
            case Event.Paused paused -> Optional.of(new OfShow.Held(paused.by()));
            case Event.Resumed resumed -> Optional.of(new OfShow.Resumed(resumed.by()));
            case Event.Moved moved -> Optional.of(new OfShow.MovedOn(moved.by()));
            case Event.PerformerFailed failed -> Optional.of(new OfShow.Trouble(failed.reason()));
            case Event.PerformerWell well -> Optional.of(new OfShow.TroubleOver());
            case Event.LineCleared line -> Optional.of(cleared(line));
            case Event.LinePassedOver passed -> Optional.of(new OfLine.Refused(passed.sentence(), passed.reason()));
            case Event.LineStarted started -> Optional.of(new OfLine.Sounded(started.speechId()));
            case Event.LineSpoken spoken ->
                Optional.of(new OfLine.Spoken(spoken.speechId(), people.ofLine(spoken.speechId(), spoken.heard())));
            case Event.LineCut cut ->
                Optional.of(new OfLine.CutShort(cut.speechId(), people.ofLine(cut.speechId(), cut.heard())));
            case Event.LineWithdrawn withdrawn ->
                Optional.of(new OfLine.TakenBack(withdrawn.speechId(), withdrawn.reason()));
            case Event.OfTalk talk -> ofTalk(talk);
            case Event.OfDuty duty -> Optional.of(ofDuty(duty));
        };
    }

    private Optional<Entry> ofTalk(Event.OfTalk talk) throws IOException {
        return switch (talk) {
            case Event.CommentHeard heard -> Optional.of(people.wrote(heard.heard(), false));
            case Event.CareNeeded care -> Optional.of(people.wrote(care.heard(), true));
            case Event.CommentAlike alike ->
                Optional.of(new OfChat.Alike(people.comment(alike.comment()), people.comment(alike.into())));
            case Event.CommentPassed passed ->
                Optional.of(
                        new OfChat.PassedOver(people.comment(passed.comment()), word(passed.state()), passed.reason()));
            case Event.CommentWanted wanted ->
                Optional.of(new OfChat.Wanted(people.comment(wanted.comment()), wanted.by()));
            case Event.SeenTo seen -> Optional.of(new OfChat.SeenTo(people.comment(seen.comment()), seen.by()));
            case Event.AnswerWritten answer ->
                Optional.of(new OfChat.AnsweredInWriting(
                        people.comment(answer.comment()),
                        word(answer.outcome()),
                        people.ofComment(answer.comment(), answer.text()),
                        answer.reason(),
                        sources(answer.sources())));
            case Event.ViewerInsulted insulted ->
                Optional.of(new OfChat.Insulted(
                        people.viewer(insulted.viewer()), (int) Math.round(100 * insulted.severity())));
            case Event.ViewerMuted muted ->
                Optional.of(new OfChat.Muted(people.viewer(muted.viewer()), muted.until(), muted.by()));
            case Event.OccasionCame came -> typed(came.occasion());
            case Event.TurnOpened opened -> Optional.of(people.opened(opened.turn()));
            case Event.TurnWritten written ->
                Optional.of(new OfTurn.Written(
                        written.turn(), word(written.outcome()), written.reason(), sources(written.sources())));
            case Event.OrderNoted order -> Optional.of(order(order));
            case Event.Pinned pinned -> Optional.of(new OfShow.Pinned(pinned.product(), pinned.by()));
            case Event.TakenOver over -> Optional.of(new OfShow.TakenOver(over.by()));
            case Event.HandedOver over -> Optional.of(new OfShow.HandedOver(over.name(), over.by()));
            case Event.HandedBack back -> Optional.of(new OfShow.HandedBack(back.by()));
            case Event.MicrophoneOpened opened -> Optional.of(new OfShow.SpokeThrough(opened.by()));
            case Event.MicrophoneClosed closed -> Optional.of(new OfShow.SpokeNoMore(closed.by(), closed.reason()));
            case Event.TurnClosed _, Event.TurnReopened _, Event.WritingBegun _, Event.Shown _ -> Optional.empty();
        };
    }

    private static Entry ofDuty(Event.OfDuty duty) {
        return switch (duty) {
            case Event.PresenceAsked asked -> new OfShow.PresenceAsked(asked.lateAt());
            case Event.PresenceLate late -> new OfShow.PresenceLate();
            case Event.PresenceMissed missed -> new OfShow.PresenceMissed();
            case Event.PresenceConfirmed confirmed -> new OfShow.PresenceConfirmed(confirmed.by());
        };
    }

    private OfLine.Cleared cleared(Event.LineCleared line) throws IOException {
        Words text = line.turn().isPresent()
                ? people.ofTurn(line.turn().get(), line.display())
                : new Words.Plain(line.display());
        return new OfLine.Cleared(
                line.speechId(),
                line.sentence(),
                text,
                word(line.beat()),
                line.product(),
                line.values().stream().map(Transcript::figure).toList(),
                show.rules(),
                setup.markets(),
                line.turn());
    }

    private static Optional<Entry> typed(Turn.Occasion occasion) {
        return occasion instanceof Turn.Occasion.Said said
                ? Optional.of(new OfTurn.Typed(said.by(), said.text()))
                : Optional.empty();
    }

    private static OfOrder order(Event.OrderNoted noted) {
        OrderEvent order = noted.order();
        return new OfOrder(
                order.order(),
                order.source(),
                word(order.kind()),
                order.positions().stream()
                        .map(position -> position.product() + " x " + position.quantity())
                        .toList(),
                order.total().map(Object::toString),
                noted.product(),
                noted.speechId(),
                order.test());
    }

    private static OfLine.Figure figure(SlotValue value) {
        return new OfLine.Figure(value.slot(), value.value(), value.source().toString());
    }

    private static List<String> sources(List<SourceRef> sources) {
        return sources.stream().map(SourceRef::toString).toList();
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
