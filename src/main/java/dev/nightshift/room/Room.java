package dev.nightshift.room;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.nightshift.host.mood.Display;
import dev.nightshift.script.Beat;
import dev.nightshift.script.Line.SlotValue;
import dev.nightshift.script.Moment;
import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.SourceRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happens in a room: the facts that come of a {@link Command}, and how it fared. */
public final class Room {
    private static final Set<String> PRICES = Set.of("price", "former", "saving");

    private Room() {}

    /** What happened. Names are kept in journals: they do not change. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Event.Opened.class, name = "opened"),
        @JsonSubTypes.Type(value = Event.WentLive.class, name = "went-live"),
        @JsonSubTypes.Type(value = Event.LineCleared.class, name = "line-cleared"),
        @JsonSubTypes.Type(value = Event.LinePassedOver.class, name = "line-passed-over"),
        @JsonSubTypes.Type(value = Event.LineStarted.class, name = "line-started"),
        @JsonSubTypes.Type(value = Event.LineSpoken.class, name = "line-spoken"),
        @JsonSubTypes.Type(value = Event.LineWithdrawn.class, name = "line-withdrawn"),
        @JsonSubTypes.Type(value = Event.PerformerFailed.class, name = "performer-failed"),
        @JsonSubTypes.Type(value = Event.PerformerWell.class, name = "performer-well"),
        @JsonSubTypes.Type(value = Event.Paused.class, name = "paused"),
        @JsonSubTypes.Type(value = Event.Resumed.class, name = "resumed"),
        @JsonSubTypes.Type(value = Event.Ending.class, name = "ending"),
        @JsonSubTypes.Type(value = Event.WentOffAir.class, name = "went-off-air"),
        @JsonSubTypes.Type(value = Event.LineCut.class, name = "line-cut"),
        @JsonSubTypes.Type(value = Event.Moved.class, name = "moved"),
        @JsonSubTypes.Type(value = Event.CommentHeard.class, name = "comment-heard"),
        @JsonSubTypes.Type(value = Event.CommentAlike.class, name = "comment-alike"),
        @JsonSubTypes.Type(value = Event.CommentPassed.class, name = "comment-passed"),
        @JsonSubTypes.Type(value = Event.CommentWanted.class, name = "comment-wanted"),
        @JsonSubTypes.Type(value = Event.OccasionCame.class, name = "occasion-came"),
        @JsonSubTypes.Type(value = Event.TurnOpened.class, name = "turn-opened"),
        @JsonSubTypes.Type(value = Event.TurnWritten.class, name = "turn-written"),
        @JsonSubTypes.Type(value = Event.TurnClosed.class, name = "turn-closed"),
        @JsonSubTypes.Type(value = Event.TurnReopened.class, name = "turn-reopened"),
        @JsonSubTypes.Type(value = Event.WritingBegun.class, name = "writing-begun"),
        @JsonSubTypes.Type(value = Event.AnswerWritten.class, name = "answer-written"),
        @JsonSubTypes.Type(value = Event.CareNeeded.class, name = "care-needed"),
        @JsonSubTypes.Type(value = Event.SeenTo.class, name = "seen-to"),
        @JsonSubTypes.Type(value = Event.ViewerInsulted.class, name = "viewer-insulted"),
        @JsonSubTypes.Type(value = Event.ViewerMuted.class, name = "viewer-muted"),
        @JsonSubTypes.Type(value = Event.OrderNoted.class, name = "order-noted"),
        @JsonSubTypes.Type(value = Event.Shown.class, name = "shown"),
        @JsonSubTypes.Type(value = Event.Pinned.class, name = "pinned"),
        @JsonSubTypes.Type(value = Event.TakenOver.class, name = "taken-over"),
        @JsonSubTypes.Type(value = Event.HandedOver.class, name = "handed-over"),
        @JsonSubTypes.Type(value = Event.HandedBack.class, name = "handed-back"),
        @JsonSubTypes.Type(value = Event.PresenceAsked.class, name = "presence-asked"),
        @JsonSubTypes.Type(value = Event.PresenceLate.class, name = "presence-late"),
        @JsonSubTypes.Type(value = Event.PresenceMissed.class, name = "presence-missed"),
        @JsonSubTypes.Type(value = Event.PresenceConfirmed.class, name = "presence-confirmed"),
        @JsonSubTypes.Type(value = Event.MicrophoneOpened.class, name = "microphone-opened"),
        @JsonSubTypes.Type(value = Event.MicrophoneClosed.class, name = "microphone-closed")
    })
    public sealed interface Event {
        record Opened(Setup setup) implements Event {}

        record WentLive(int show, Instant when) implements Event {}

        record LineCleared(
                long speechId,
                Cursor at,
                Cursor following,
                String sentence,
                Beat beat,
                Optional<String> product,
                String display,
                List<SlotValue> values,
                Optional<Long> turn,
                Instant when)
                implements Event {
            public LineCleared {
                values = List.copyOf(values);
            }

            /** Whether the sentence stands in the run of show: neither a turn nor the bridge after one. */
            boolean scripted() {
                return at.compareTo(following) < 0;
            }

            /** Whether it says that the host is an AI (rule R05). */
            boolean noticesAi() {
                return Moment.noticesAi(sentence);
            }

            /** Whether it tells a price: nobody interrupts it. */
            boolean tellsPrice() {
                return beat == Beat.PRICE || values.stream().anyMatch(value -> PRICES.contains(value.slot()));
            }
        }

        record LinePassedOver(String sentence, String reason, Instant when) implements Event {}

        record LineStarted(long speechId, Instant when) implements Event {}

        record LineSpoken(long speechId, String heard, Instant when) implements Event {}

        record LineWithdrawn(long speechId, String reason, Instant when) implements Event {}

        record PerformerFailed(String reason, Instant when) implements Event {}

        record PerformerWell(Instant when) implements Event {}

        record Paused(String by, Instant when) implements Event {}

        record Resumed(String by, Instant when) implements Event {}

        record Ending(String reason, Instant when) implements Event {}

        record WentOffAir(Instant when) implements Event {}

        /** The performer left a sentence at the end of a clause; the show comes back to it. */
        record LineCut(long speechId, String heard, Instant when) implements Event {}

        /** The run of show goes on elsewhere. */
        record Moved(Cursor to, String by, Instant when) implements Event {}

        /** What concerns the talk with the viewers. */
        sealed interface OfTalk extends Event {}

        /** A comment was understood. */
        record CommentHeard(Heard heard, Instant when) implements OfTalk {}

        /** It asks what an earlier one asks. */
        record CommentAlike(String comment, String into, Instant when) implements OfTalk {}

        /** It is not answered, and why; the reason never holds viewers' text. */
        record CommentPassed(String comment, CommentState state, String reason, Instant when) implements OfTalk {}

        /** An operator wants it answered next. */
        record CommentWanted(String comment, String by, Instant when) implements OfTalk {}

        /** There is something to speak of. */
        record OccasionCame(Turn.Occasion occasion, Instant when) implements OfTalk {}

        record TurnOpened(Turn turn, Instant when) implements OfTalk {}

        /** The mind has written the turn. */
        record TurnWritten(
                long turn, Thought.Outcome outcome, List<SourceRef> sources, String reason, long micros, Instant when)
                implements OfTalk {
            public TurnWritten {
                sources = List.copyOf(sources);
            }
        }

        /** All of it was said, or nothing is said of it. */
        record TurnClosed(long turn, Instant when) implements OfTalk {}

        /** Nobody heard any of it, and it is open again. */
        record TurnReopened(long turn, String reason, Instant when) implements OfTalk {}

        /** The voice has no time for a question now: an answer to be read is asked for. */
        record WritingBegun(String comment, Instant when) implements OfTalk {}

        /**
         * An answer that viewers read in the chat.
         *
         * @param text as displayed; empty when there is nothing to write
         * @param reason for that, without viewers' text
         */
        record AnswerWritten(
                String comment,
                Thought.Outcome outcome,
                String text,
                List<SourceRef> sources,
                String reason,
                long micros,
                Instant when)
                implements OfTalk {
            public AnswerWritten {
                sources = List.copyOf(sources);
            }

            /** Never shows the text: it may hold a viewer's name. */
            @Override
            public String toString() {
                return "AnswerWritten[" + comment + ", " + outcome + "]";
            }
        }

        /** A comment hints that its writer may be in distress. It moves nobody's mood. */
        record CareNeeded(Heard heard, Instant when) implements OfTalk {}

        /** An operator has seen to it. */
        record SeenTo(String comment, String by, Instant when) implements OfTalk {}

        record ViewerInsulted(String viewer, double severity, Instant when) implements OfTalk {}

        /** Comments of a viewer are passed over until then. */
        record ViewerMuted(String viewer, String name, Instant until, String by, Instant when) implements OfTalk {
            /** Never shows a name: viewers' words don't reach logs. */
            @Override
            public String toString() {
                return "ViewerMuted[until " + until + ", by " + by + "]";
            }
        }

        /** An order, and what was on air when it came. */
        record OrderNoted(
                OrderEvent order,
                Optional<String> product,
                Optional<Beat> beat,
                Optional<String> sentence,
                long speechId,
                Instant when)
                implements OfTalk {}

        /** From now on the host shows this feeling. */
        record Shown(Display display, Instant when) implements OfTalk {}

        record Pinned(Optional<String> product, String by, Instant when) implements OfTalk {}

        record TakenOver(String by, Instant when) implements OfTalk {}

        /** A person goes on before a camera of their own. */
        record HandedOver(String name, String by, Instant when) implements OfTalk {}

        record HandedBack(String by, Instant when) implements OfTalk {}

        /** From now on a person speaks through the host. What is said was cleared by nobody: that person answers for it. */
        record MicrophoneOpened(String by, Instant when) implements OfTalk {}

        record MicrophoneClosed(String by, String reason, Instant when) implements OfTalk {}

        /** What concerns whoever is in charge. */
        sealed interface OfDuty extends Event {}

        /** Somebody was asked to say that they are there. */
        record PresenceAsked(Instant lateAt, Instant coverAt, Instant when) implements OfDuty {}

        /** Nobody did, and was warned. */
        record PresenceLate(Instant when) implements OfDuty {}

        /**
         * Nobody did after the warning either: the safe picture stands.
         *
         * @param held whether the show was talking
         */
        record PresenceMissed(boolean held, Instant when) implements OfDuty {}

        record PresenceConfirmed(String by, Instant when) implements OfDuty {}
    }

    /** How a command fared. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "reply")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Reply.Done.class, name = "done"),
        @JsonSubTypes.Type(value = Reply.Refused.class, name = "refused")
    })
    public sealed interface Reply {
        record Done() implements Reply {}

        /** Nothing changed, and why. */
        record Refused(String reason) implements Reply {}
    }
}
