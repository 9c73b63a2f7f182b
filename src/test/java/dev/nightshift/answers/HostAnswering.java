package dev.nightshift.answers;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.compliance.Verdict;
import dev.nightshift.host.nlu.CommentReader;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.host.nlu.Topic;
import dev.nightshift.host.reply.Question;
import dev.nightshift.host.reply.Reply;
import dev.nightshift.host.reply.ReplyWriter;
import dev.nightshift.host.reply.Tone;
import dev.nightshift.room.Thought;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Catalogue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The host's own parts: the comment is read, the reply written in the comment's language, every sentence judged. A reply
 * with a refused sentence counts as refused whole.
 */
final class HostAnswering implements Answering {
    private final CommentReader reader;
    private final ReplyWriter writer;
    private final Rulebook rulebook;
    private final Instant now;
    private final ZoneId zone;

    HostAnswering(CommentReader reader, ReplyWriter writer, Rulebook rulebook, Instant now, ZoneId zone) {
        this.reader = reader;
        this.writer = writer;
        this.rulebook = rulebook;
        this.now = now;
        this.zone = zone;
    }

    @Override
    public Given answer(Expected comment, Catalogue catalogue) {
        Topic topic = new Topic(
                catalogue,
                comment.onScreen(),
                comment.history(),
                catalogue.shop().primaryLanguage());
        long began = System.nanoTime();
        Reading reading = reader.read(comment.text(), topic);
        Reply reply = writer.write(new Question(
                comment.text(),
                reading,
                topic,
                List.of("Alex"),
                0,
                reading.language(),
                Tone.PLAIN,
                comment.id().hashCode(),
                now,
                zone));
        List<Line> lines = reply.lines();
        boolean refused =
                lines.stream().map(line -> rulebook.judge(line, catalogue)).anyMatch(Verdict.Refused.class::isInstance);
        long micros = (System.nanoTime() - began) / 1000;
        return new Given(
                reading,
                refused ? Thought.Outcome.REFUSED : outcome(reply),
                reading.language(),
                refused ? "" : joined(lines, Line::display),
                refused ? "" : joined(lines, Line::spoken),
                micros);
    }

    private static String joined(List<Line> lines, Function<Line, String> face) {
        return lines.stream().map(face).collect(Collectors.joining(" "));
    }

    private static Thought.Outcome outcome(Reply reply) {
        return switch (reply) {
            case Reply.Answered answered -> Thought.Outcome.ANSWERED;
            case Reply.AskedBack asked -> Thought.Outcome.ASKED_BACK;
            case Reply.NotKnown unknown -> Thought.Outcome.NOT_KNOWN;
            case Reply.Declined declined -> Thought.Outcome.DECLINED;
            case Reply.Kind kind -> Thought.Outcome.KIND;
            case Reply.Silent silent -> Thought.Outcome.SILENT;
        };
    }
}
