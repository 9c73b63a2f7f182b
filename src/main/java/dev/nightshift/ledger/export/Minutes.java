package dev.nightshift.ledger.export;

import dev.nightshift.ledger.Entry;
import dev.nightshift.ledger.Link;
import dev.nightshift.ledger.Noted;
import dev.nightshift.ledger.OfChat;
import dev.nightshift.ledger.OfLedger;
import dev.nightshift.ledger.OfLine;
import dev.nightshift.ledger.OfOrder;
import dev.nightshift.ledger.OfShow;
import dev.nightshift.ledger.OfTurn;
import dev.nightshift.ledger.Words;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The evidence of a show, sorted by what an inspector asks. One thread. */
final class Minutes {
    private final Reader reader;
    private final Map<Long, OfLine.Cleared> cleared = new HashMap<>();
    private final Map<Long, String> turns = new HashMap<>();
    private final Map<Long, Said> sounding = new LinkedHashMap<>();
    private final List<Said> said = new ArrayList<>();
    private final Map<String, Written> comments = new LinkedHashMap<>();
    private final List<Row> charge = new ArrayList<>();
    private final List<Row> moderated = new ArrayList<>();
    private final List<Row> refused = new ArrayList<>();
    private final List<Row> noted = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private Optional<OfLine.OnScreen> screen = Optional.empty();
    private Optional<OfShow.Began> began = Optional.empty();
    private Optional<Instant> from = Optional.empty();
    private Optional<Instant> until = Optional.empty();

    /** Opens words; empty where a viewer was erased or the export keeps them sealed. */
    @FunctionalInterface
    interface Reader {
        Optional<String> text(Words words) throws IOException;
    }

    /** A sentence that sounded. @param text empty when it can't be read */
    record Said(
            Instant at,
            OfLine.Cleared line,
            Optional<String> text,
            Optional<OfLine.OnScreen> screen,
            Optional<String> why,
            boolean cut) {}

    /** A comment. @param fate what became of it, as the words of the ledger; @param answer what was answered in writing */
    record Written(
            Instant at, OfChat.Wrote comment, Optional<String> text, Optional<String> fate, Optional<String> answer) {}

    /** @param what key of its words; @param by who; may be empty */
    record Row(Instant at, String what, String by, String detail) {}

    record Order(Instant at, OfOrder order) {}

    Minutes(Reader reader) {
        this.reader = reader;
    }

    static Optional<String> plainOnly(Words words) {
        return words instanceof Words.Plain plain ? Optional.of(plain.text()) : Optional.empty();
    }

    void take(Link link) throws IOException {
        Entry entry = link.entry();
        Instant at = link.at();
        switch (entry) {
            case OfShow show -> ofShow(at, show);
            case OfLine line -> ofLine(at, line);
            case OfTurn turn -> ofTurn(at, turn);
            case OfChat chat -> ofChat(at, chat);
            case OfOrder order -> orders.add(new Order(at, order));
            case Noted note -> noted.add(ofNote(at, note));
            case OfLedger own -> noted.add(ofLedger(at, own));
        }
    }

    Optional<OfShow.Began> began() {
        return began;
    }

    Optional<Instant> from() {
        return from;
    }

    /** Empty while the show goes on. */
    Optional<Instant> until() {
        return until;
    }

    List<Said> said() {
        return said;
    }

    List<Written> comments() {
        return List.copyOf(comments.values());
    }

    List<Row> charge() {
        return charge;
    }

    List<Row> moderated() {
        return moderated;
    }

    List<Row> refused() {
        return refused;
    }

    List<Row> noted() {
        return noted;
    }

    List<Order> orders() {
        return orders;
    }

    private void ofShow(Instant at, OfShow show) {
        switch (show) {
            case OfShow.Began begin -> {
                began = Optional.of(begin);
                from = Optional.of(at);
            }
            case OfShow.Ended ended -> until = Optional.of(at);
            case OfShow.Ending ending -> charge.add(new Row(at, "ending", "", ending.why()));
            case OfShow.Held held -> charge.add(new Row(at, "held", held.by(), ""));
            case OfShow.Resumed resumed -> charge.add(new Row(at, "resumed", resumed.by(), ""));
            case OfShow.TakenOver over -> charge.add(new Row(at, "taken_over", over.by(), ""));
            case OfShow.HandedOver over -> charge.add(new Row(at, "handed_over", over.by(), over.name()));
            case OfShow.SpokeThrough spoke -> charge.add(new Row(at, "spoke_through", spoke.by(), ""));
            case OfShow.SpokeNoMore no -> charge.add(new Row(at, "spoke_no_more", no.by(), no.why()));
            case OfShow.HandedBack back -> charge.add(new Row(at, "handed_back", back.by(), ""));
            case OfShow.PresenceAsked asked ->
                charge.add(new Row(at, "presence_asked", "", asked.lateAt().toString()));
            case OfShow.PresenceLate late -> charge.add(new Row(at, "presence_late", "", ""));
            case OfShow.PresenceMissed missed -> charge.add(new Row(at, "presence_missed", "", ""));
            case OfShow.PresenceConfirmed confirmed ->
                charge.add(new Row(at, "presence_confirmed", confirmed.by(), ""));
            case OfShow.Pinned pin ->
                charge.add(new Row(at, "pinned", pin.by(), pin.product().orElse("")));
            case OfShow.MovedOn moved -> charge.add(new Row(at, "moved_on", moved.by(), ""));
            case OfShow.Trouble trouble -> charge.add(new Row(at, "trouble", "", trouble.why()));
            case OfShow.TroubleOver over -> charge.add(new Row(at, "trouble_over", "", ""));
        }
    }

    private void ofLine(Instant at, OfLine line) throws IOException {
        switch (line) {
            case OfLine.OnScreen card -> screen = Optional.of(card);
            case OfLine.Cleared known -> cleared.put(known.line(), known);
            case OfLine.Refused refusal -> refused.add(new Row(at, "refused", refusal.sentence(), refusal.why()));
            case OfLine.Sounded sounded -> began(at, sounded.line());
            case OfLine.Spoken spoken -> heard(spoken.line(), spoken.heard(), false);
            case OfLine.CutShort cut -> heard(cut.line(), cut.heard(), true);
            case OfLine.TakenBack back -> cleared.remove(back.line());
        }
    }

    private void began(Instant at, long number) {
        OfLine.Cleared line = cleared.get(number);
        if (line != null) {
            Optional<OfLine.OnScreen> beside =
                    screen.filter(card -> line.product().equals(Optional.of(card.product())));
            Optional<String> why = line.turn().flatMap(turn -> Optional.ofNullable(turns.get(turn)));
            sounding.put(number, new Said(at, line, Optional.empty(), beside, why, false));
        }
    }

    private void heard(long number, Words heard, boolean cut) throws IOException {
        Said line = sounding.remove(number);
        cleared.remove(number);
        if (line != null) {
            said.add(new Said(line.at(), line.line(), reader.text(heard), line.screen(), line.why(), cut));
        }
    }

    private void ofTurn(Instant at, OfTurn turn) {
        switch (turn) {
            case OfTurn.Typed typed -> charge.add(new Row(at, "typed", typed.by(), typed.text()));
            case OfTurn.Opened opened -> {
                turns.put(opened.turn(), opened.why());
                opened.comments().forEach(comment -> fate(comment, "aloud"));
            }
            case OfTurn.Written written -> {
                if (written.outcome().equals("refused")) {
                    refused.add(new Row(at, "refused", "turn-" + written.turn(), written.why()));
                }
            }
        }
    }

    private void ofChat(Instant at, OfChat chat) throws IOException {
        switch (chat) {
            case OfChat.Wrote wrote ->
                comments.put(
                        wrote.comment(),
                        new Written(at, wrote, reader.text(wrote.text()), Optional.empty(), Optional.empty()));
            case OfChat.Alike alike -> fate(alike.comment(), "as " + alike.into());
            case OfChat.PassedOver passed -> fate(passed.comment(), passed.state() + ": " + passed.why());
            case OfChat.Wanted wanted -> moderated.add(new Row(at, "wanted", wanted.by(), wanted.comment()));
            case OfChat.AnsweredInWriting answer -> answered(answer);
            case OfChat.Insulted insulted ->
                moderated.add(new Row(at, "insulted", insulted.viewer(), insulted.percent() + " %"));
            case OfChat.Muted muted ->
                moderated.add(new Row(at, "muted", muted.by(), muted.viewer() + " -> " + muted.until()));
            case OfChat.SeenTo seen -> moderated.add(new Row(at, "seen_to", seen.by(), seen.comment()));
        }
    }

    private void answered(OfChat.AnsweredInWriting answer) throws IOException {
        Optional<String> text = reader.text(answer.text());
        comments.computeIfPresent(
                answer.comment(), (id, was) -> new Written(was.at(), was.comment(), was.text(), was.fate(), text));
    }

    private void fate(String comment, String fate) {
        comments.computeIfPresent(
                comment,
                (id, was) -> new Written(was.at(), was.comment(), was.text(), Optional.of(fate), was.answer()));
    }

    private static Row ofNote(Instant at, Noted note) {
        return switch (note) {
            case Noted.Measured measured ->
                new Row(
                        at,
                        measured.held() ? "measured" : "missed",
                        measured.rule() + " " + measured.what(),
                        measured.values().toString());
            case Noted.Recorded recorded -> new Row(at, "recorded", "", recorded.file());
            case Noted.Corrected corrected -> new Row(at, "corrected", corrected.by(), corrected.what());
        };
    }

    private static Row ofLedger(Instant at, OfLedger own) {
        return switch (own) {
            case OfLedger.CutOff cut -> new Row(at, "cut_off", "", cut.bytes() + " B");
            case OfLedger.NotesLost lost -> new Row(at, "notes_lost", "", String.valueOf(lost.notes()));
            case OfLedger.Disposed disposed -> new Row(at, "disposed", disposed.by(), disposed.show());
        };
    }
}
