package dev.nightshift.room;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.nightshift.shop.OrderEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is asked of a room. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "command")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Command.Open.class, name = "open"),
    @JsonSubTypes.Type(value = Command.GoLive.class, name = "go-live"),
    @JsonSubTypes.Type(value = Command.Pause.class, name = "pause"),
    @JsonSubTypes.Type(value = Command.Resume.class, name = "resume"),
    @JsonSubTypes.Type(value = Command.End.class, name = "end"),
    @JsonSubTypes.Type(value = Command.Stop.class, name = "stop"),
    @JsonSubTypes.Type(value = Command.CatalogueChanged.class, name = "catalogue-changed"),
    @JsonSubTypes.Type(value = Command.LineStarted.class, name = "line-started"),
    @JsonSubTypes.Type(value = Command.LineFinished.class, name = "line-finished"),
    @JsonSubTypes.Type(value = Command.LineFailed.class, name = "line-failed"),
    @JsonSubTypes.Type(value = Command.PerformerFailed.class, name = "performer-failed"),
    @JsonSubTypes.Type(value = Command.PerformerStumbled.class, name = "performer-stumbled"),
    @JsonSubTypes.Type(value = Command.PerformerWell.class, name = "performer-well"),
    @JsonSubTypes.Type(value = Command.Ended.class, name = "ended"),
    @JsonSubTypes.Type(value = Command.Hear.class, name = "hear"),
    @JsonSubTypes.Type(value = Command.Gathered.class, name = "gathered"),
    @JsonSubTypes.Type(value = Command.OrderHappened.class, name = "order-happened"),
    @JsonSubTypes.Type(value = Command.SoldOut.class, name = "sold-out"),
    @JsonSubTypes.Type(value = Command.LineCut.class, name = "line-cut"),
    @JsonSubTypes.Type(value = Command.SeenTo.class, name = "seen-to"),
    @JsonSubTypes.Type(value = Command.Say.class, name = "say"),
    @JsonSubTypes.Type(value = Command.AnswerNow.class, name = "answer-now"),
    @JsonSubTypes.Type(value = Command.LetPass.class, name = "let-pass"),
    @JsonSubTypes.Type(value = Command.Skip.class, name = "skip"),
    @JsonSubTypes.Type(value = Command.Pin.class, name = "pin"),
    @JsonSubTypes.Type(value = Command.Mute.class, name = "mute"),
    @JsonSubTypes.Type(value = Command.TakeOver.class, name = "take-over"),
    @JsonSubTypes.Type(value = Command.HandOver.class, name = "hand-over"),
    @JsonSubTypes.Type(value = Command.HandBack.class, name = "hand-back"),
    @JsonSubTypes.Type(value = Command.AskPresence.class, name = "ask-presence"),
    @JsonSubTypes.Type(value = Command.CheckPresence.class, name = "check-presence"),
    @JsonSubTypes.Type(value = Command.Present.class, name = "present"),
    @JsonSubTypes.Type(value = Command.OpenMicrophone.class, name = "open-microphone"),
    @JsonSubTypes.Type(value = Command.CloseMicrophone.class, name = "close-microphone")
})
public sealed interface Command {
    /** What a person does at the console. */
    sealed interface Deed extends Command {
        /** The person's name. */
        String by();
    }

    /** Prepares the room; opening twice with the same setup changes nothing. */
    record Open(Setup setup) implements Command {}

    /** Starts a show, or goes on with one that a restart interrupted. */
    record GoLive() implements Command {}

    /** Stops talking at the end of the sentence; the stream stays up. */
    record Pause(String by) implements Command {}

    /** Goes on where the show was paused. */
    record Resume(String by) implements Command {}

    /** Ends the show at the end of the sentence. */
    record End(String reason) implements Command {}

    /**
     * The show may not be seen or heard any more: the safe picture stands at once and says why, and the show ends behind it.
     *
     * @param why for viewers
     * @param reason for whoever runs the show
     */
    record Stop(Closing why, String reason) implements Command {}

    /** Prices, stock or offers changed: what is cued but not yet spoken is cued anew. */
    record CatalogueChanged() implements Command {}

    /** The performer's first sample of a line sounded. */
    record LineStarted(long speechId) implements Command {}

    /** The performer's last sample of a line sounded. */
    record LineFinished(long speechId, String heard) implements Command {}

    /** The performer could not speak a line; the show goes on with the next one. */
    record LineFailed(long speechId, String reason) implements Command {}

    /** A part of the performer broke; a slate stands on screen and the room holds until an operator resumes. */
    record PerformerFailed(String reason) implements Command {}

    /** A part of the performer broke and is tried again by itself; the room need not hold. */
    record PerformerStumbled(String reason) implements Command {}

    /** What stumbled does well again. */
    record PerformerWell() implements Command {}

    /** The performer has left the air. */
    record Ended() implements Command {}

    /** A viewer wrote something, and it was understood. */
    record Hear(Heard heard) implements Command {}

    /**
     * Viewers came in, or liked.
     *
     * @param names of some of those who came
     */
    record Gathered(List<String> names, int joined, int likes) implements Command {
        public Gathered {
            names = List.copyOf(names);
        }

        /** Never shows a name: viewers' words don't reach logs. */
        @Override
        public String toString() {
            return "Gathered[" + joined + " joined, " + likes + " likes]";
        }
    }

    /** The shop's system tells of an order; told twice it changes nothing. */
    record OrderHappened(OrderEvent order) implements Command {}

    /** Nothing is left of a product. */
    record SoldOut(String product) implements Command {}

    /** The host's mind has written a turn. Stays inside the process: cleared lines don't travel. */
    record Replied(long turn, Thought thought) implements Command {}

    /** The host's mind has written an answer that is read, not heard. Stays inside the process. */
    record Written(String comment, Thought thought) implements Command {}

    /** An operator has seen to somebody who may be in distress. */
    record SeenTo(String comment, String by) implements Deed {}

    /** The performer left a line at the end of a clause. */
    record LineCut(long speechId, String heard) implements Command {}

    /** An operator types what the host says next, or at once while the operator has taken over. */
    record Say(String text, String by) implements Deed {}

    /** An operator wants this comment answered next. */
    record AnswerNow(String comment, String by) implements Deed {}

    /** An operator wants this comment left alone. */
    record LetPass(String comment, String by) implements Deed {}

    /** On to the next product. */
    record Skip(String by) implements Deed {}

    /** Shows this product next and stays with it; an empty product lets the show move on. */
    record Pin(Optional<String> product, String by) implements Deed {}

    /** Comments of a viewer are passed over for so many seconds; 0 lifts it. */
    record Mute(String viewer, long seconds, String by) implements Deed {}

    /** The script stops at the end of the clause; the host says only what the operator types. */
    record TakeOver(String by) implements Deed {}

    /**
     * The script stops at the end of the clause, and a person goes on before a camera of their own.
     *
     * @param name shown to viewers
     */
    record HandOver(String name, String by) implements Deed {}

    /** The script goes on, whether an operator typed or was seen. */
    record HandBack(String by) implements Deed {}

    /** Somebody at the console is to say that they are there: within so long, and after a warning within so long. */
    record AskPresence(Duration answer, Duration grace) implements Command {}

    /** Time has passed: whoever was asked may be late. */
    record CheckPresence() implements Command {}

    /** A person is there. */
    record Present(String by) implements Deed {}

    /** An operator who has taken over speaks through the host, in person, from the end of the line that sounds on. */
    record OpenMicrophone(String by) implements Deed {}

    /** The operator has spoken, or is not heard any more. */
    record CloseMicrophone(String reason) implements Command {}
}
