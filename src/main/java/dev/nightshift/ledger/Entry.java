package dev.nightshift.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What the ledger of a show holds. Names stand in files for years: they do not change. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = OfShow.Began.class, name = "began"),
    @JsonSubTypes.Type(value = OfShow.Ended.class, name = "ended"),
    @JsonSubTypes.Type(value = OfShow.Ending.class, name = "ending"),
    @JsonSubTypes.Type(value = OfShow.Held.class, name = "held"),
    @JsonSubTypes.Type(value = OfShow.Resumed.class, name = "resumed"),
    @JsonSubTypes.Type(value = OfShow.TakenOver.class, name = "taken-over"),
    @JsonSubTypes.Type(value = OfShow.HandedOver.class, name = "handed-over"),
    @JsonSubTypes.Type(value = OfShow.SpokeThrough.class, name = "spoke-through"),
    @JsonSubTypes.Type(value = OfShow.SpokeNoMore.class, name = "spoke-no-more"),
    @JsonSubTypes.Type(value = OfShow.HandedBack.class, name = "handed-back"),
    @JsonSubTypes.Type(value = OfShow.PresenceAsked.class, name = "presence-asked"),
    @JsonSubTypes.Type(value = OfShow.PresenceLate.class, name = "presence-late"),
    @JsonSubTypes.Type(value = OfShow.PresenceMissed.class, name = "presence-missed"),
    @JsonSubTypes.Type(value = OfShow.PresenceConfirmed.class, name = "presence-confirmed"),
    @JsonSubTypes.Type(value = OfShow.Pinned.class, name = "pinned"),
    @JsonSubTypes.Type(value = OfShow.MovedOn.class, name = "moved-on"),
    @JsonSubTypes.Type(value = OfShow.Trouble.class, name = "trouble"),
    @JsonSubTypes.Type(value = OfShow.TroubleOver.class, name = "trouble-over"),
    @JsonSubTypes.Type(value = OfLine.OnScreen.class, name = "on-screen"),
    @JsonSubTypes.Type(value = OfLine.Cleared.class, name = "cleared"),
    @JsonSubTypes.Type(value = OfLine.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = OfLine.Sounded.class, name = "sounded"),
    @JsonSubTypes.Type(value = OfLine.Spoken.class, name = "spoken"),
    @JsonSubTypes.Type(value = OfLine.CutShort.class, name = "cut-short"),
    @JsonSubTypes.Type(value = OfLine.TakenBack.class, name = "taken-back"),
    @JsonSubTypes.Type(value = OfTurn.Typed.class, name = "typed"),
    @JsonSubTypes.Type(value = OfTurn.Opened.class, name = "turn-opened"),
    @JsonSubTypes.Type(value = OfTurn.Written.class, name = "turn-written"),
    @JsonSubTypes.Type(value = OfChat.Wrote.class, name = "wrote"),
    @JsonSubTypes.Type(value = OfChat.Alike.class, name = "alike"),
    @JsonSubTypes.Type(value = OfChat.PassedOver.class, name = "passed-over"),
    @JsonSubTypes.Type(value = OfChat.Wanted.class, name = "wanted"),
    @JsonSubTypes.Type(value = OfChat.AnsweredInWriting.class, name = "answered-in-writing"),
    @JsonSubTypes.Type(value = OfChat.Insulted.class, name = "insulted"),
    @JsonSubTypes.Type(value = OfChat.Muted.class, name = "muted"),
    @JsonSubTypes.Type(value = OfChat.SeenTo.class, name = "seen-to"),
    @JsonSubTypes.Type(value = OfOrder.class, name = "order"),
    @JsonSubTypes.Type(value = Noted.Measured.class, name = "measured"),
    @JsonSubTypes.Type(value = Noted.Recorded.class, name = "recorded"),
    @JsonSubTypes.Type(value = Noted.Corrected.class, name = "corrected"),
    @JsonSubTypes.Type(value = OfLedger.CutOff.class, name = "cut-off"),
    @JsonSubTypes.Type(value = OfLedger.NotesLost.class, name = "notes-lost"),
    @JsonSubTypes.Type(value = OfLedger.Disposed.class, name = "disposed")
})
public sealed interface Entry permits OfShow, OfLine, OfTurn, OfChat, OfOrder, Noted, OfLedger {}
