package dev.nightshift.room;

import dev.nightshift.host.mood.Pad;
import dev.nightshift.host.nlu.About;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.room.OnAir.Cued;
import dev.nightshift.room.Room.Event;
import dev.nightshift.room.RoomView.AnswerView;
import dev.nightshift.room.RoomView.CommentView;
import dev.nightshift.room.RoomView.Floor;
import dev.nightshift.room.RoomView.MoodView;
import dev.nightshift.room.RoomView.MutedView;
import dev.nightshift.room.RoomView.OrderView;
import dev.nightshift.room.RoomView.QueuedView;
import dev.nightshift.room.Turn.Occasion;
import dev.nightshift.shop.OrderEvent.Position;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The talk with the viewers as pages see it. */
final class FloorView {
    private static final int COMMENTS = 60;
    private static final int ANSWERS = 40;

    private FloorView() {}

    static Floor of(OnAir air, Instant now) {
        Conversation talk = air.talk();
        Notebook book = talk.notebook();
        return new Floor(
                book.notes().reversed().stream()
                        .limit(COMMENTS)
                        .map(note -> comment(note, book))
                        .toList(),
                queue(air),
                mood(talk.feelings(), now),
                talk.feelings().trace().until(now),
                talk.takings().latest().reversed().stream()
                        .map(noted -> order(noted, air.show()))
                        .toList(),
                muted(talk.crowd(), now),
                talk.desk().takenOver(),
                talk.desk().pinned(),
                talk.desk().speaking(),
                book.heard(),
                book.answered(),
                talk.takings().paid(),
                talk.dropped(),
                talk.alerts().open().stream().map(FloorView::alert).toList(),
                book.notes().reversed().stream()
                        .filter(note -> !note.care())
                        .flatMap(note -> answer(note, book).stream())
                        .limit(ANSWERS)
                        .toList(),
                talk.desk().camera());
    }

    private static Optional<AnswerView> answer(Note note, Notebook book) {
        Note asked = note.leader().flatMap(book::find).orElse(note);
        boolean told = asked.state() == CommentState.ANSWERED || asked.state() == CommentState.NOT_KNOWN;
        boolean question = asked.reading().intent().question();
        return asked.readable()
                .or(() -> told && question ? asked.reply() : Optional.empty())
                .map(text -> new AnswerView(note.id(), note.viewer(), text));
    }

    /** A comment that asks what an earlier one asks has that one's reply. */
    private static CommentView comment(Note note, Notebook book) {
        Reading reading = note.reading();
        Optional<Note> leader = note.leader().flatMap(book::find);
        return new CommentView(
                note.id(),
                note.viewer(),
                note.heard().comment().viewer().name(),
                note.heard().comment().text(),
                reading.language(),
                reading.intent(),
                product(reading.about()),
                reading.abuse().severity(),
                leader.map(Note::state).orElse(note.state()),
                note.alike(),
                leader.flatMap(Note::reply).or(note::reply),
                leader.flatMap(Note::readable).or(note::readable),
                note.care(),
                note.heard().comment().at());
    }

    private static RoomView.AlertView alert(Heard heard) {
        return new RoomView.AlertView(
                heard.comment().id(),
                heard.comment().viewer().name(),
                heard.comment().text(),
                heard.comment().at());
    }

    private static Optional<String> product(About about) {
        return about.one();
    }

    private static List<QueuedView> queue(OnAir air) {
        Stream<QueuedView> lines = air.cued().stream().map(FloorView::line);
        Stream<QueuedView> thought = air.talk().turns().stream()
                .filter(Taken::thinking)
                .map(taken -> new QueuedView(kind(taken.turn().occasion()), "", Optional.empty(), false));
        Stream<QueuedView> waiting = air.talk().waiting().stream()
                .map(entry -> new QueuedView(kind(entry.occasion()), "", Optional.empty(), false));
        return Stream.of(lines, thought, waiting).flatMap(all -> all).toList();
    }

    private static QueuedView line(Cued cued) {
        Event.LineCleared line = cued.line();
        String kind = line.turn().isPresent() ? "turn" : line.scripted() ? "script" : "bridge";
        return new QueuedView(
                kind, line.display(), line.scripted() ? Optional.of(line.beat()) : Optional.empty(), cued.started());
    }

    private static String kind(Occasion occasion) {
        return switch (occasion) {
            case Occasion.Answer answer -> "answer";
            case Occasion.Care care -> "care";
            case Occasion.Thanks thanks -> "thanks";
            case Occasion.Welcome welcome -> "welcome";
            case Occasion.SoldOut gone -> "sold-out";
            case Occasion.Prompt prompt -> "prompt";
            case Occasion.Said said -> "said";
        };
    }

    private static MoodView mood(Feelings feelings, Instant now) {
        Pad pad = feelings.mood().at(now).present();
        return new MoodView(pad.pleasure(), pad.arousal(), pad.dominance(), feelings.shown(now));
    }

    private static OrderView order(Event.OrderNoted noted, int show) {
        return new OrderView(
                noted.order().order(),
                noted.order().id(),
                noted.order().kind().name().toLowerCase(Locale.ROOT),
                noted.order().positions().stream().map(Position::product).findFirst(),
                noted.order().pieces(),
                show,
                noted.beat(),
                noted.sentence(),
                noted.product(),
                noted.when());
    }

    private static List<MutedView> muted(Crowd crowd, Instant now) {
        return crowd.muted().entrySet().stream()
                .filter(entry -> entry.getValue().until().isAfter(now))
                .map(entry -> new MutedView(
                        entry.getKey(),
                        entry.getValue().name(),
                        entry.getValue().until()))
                .toList();
    }
}
