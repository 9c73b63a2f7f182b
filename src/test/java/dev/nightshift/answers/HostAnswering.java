package dev.nightshift.answers;

import dev.nightshift.channel.Comment;
import dev.nightshift.channel.Viewer;
import dev.nightshift.compliance.ClearedLine;
import dev.nightshift.compliance.Rulebook;
import dev.nightshift.host.nlu.CommentReader;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.host.nlu.Topic;
import dev.nightshift.host.reply.ReplyWriter;
import dev.nightshift.host.reply.Tone;
import dev.nightshift.room.Heard;
import dev.nightshift.room.HostMind;
import dev.nightshift.room.Setup;
import dev.nightshift.room.Thought;
import dev.nightshift.room.Turn;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The host's own parts, as a room uses them: the comment is read in a show of the shop's primary language, and a host's
 * mind writes and judges the reply in the comment's language.
 */
final class HostAnswering implements Answering {
    private static final Viewer VIEWER = new Viewer("bench", "1", "Alex");

    private final Function<Expected, CommentReader> readers;
    private final ReplyWriter writer;
    private final Instant now;
    private final Map<String, HostMind> minds = new HashMap<>();

    /** @param readers who reads a comment; one is the same for all, unless it knows what the comment means */
    HostAnswering(Function<Expected, CommentReader> readers, ReplyWriter writer, Instant now) {
        this.readers = readers;
        this.writer = writer;
        this.now = now;
    }

    @Override
    public Given answer(Expected comment, Catalogue catalogue) {
        Language show = catalogue.shop().primaryLanguage();
        Topic topic = new Topic(catalogue, comment.onScreen(), comment.history(), show);
        CommentReader reader = readers.apply(comment);
        HostMind mind = minds.computeIfAbsent(catalogue.shop().id(), id -> mind(catalogue));
        long began = System.nanoTime();
        Reading reading = reader.read(comment.text(), topic);
        Heard heard = new Heard(Comment.cut(comment.id(), VIEWER, comment.text(), now), reading, 0);
        Thought thought = mind.think(setup(comment, show), turn(comment, heard), now);
        long micros = (System.nanoTime() - began) / 1000;
        return new Given(
                reading,
                thought.outcome(),
                thought.lines().stream()
                        .map(cleared -> cleared.line().language())
                        .findFirst()
                        .orElse(show),
                joined(thought.lines(), Line::display),
                joined(thought.lines(), Line::spoken),
                micros);
    }

    private HostMind mind(Catalogue catalogue) {
        HostMind.Parts parts = new HostMind.Parts(
                writer,
                (courtesy, about, language, tone, variation) -> List.of(),
                (text, language) -> List.of(),
                Rulebook.standard(),
                (asked, product, when) -> {});
        return new HostMind(parts, () -> catalogue, EnumSet.allOf(Language.class));
    }

    private static Setup setup(Expected comment, Language show) {
        return new Setup(
                "bench",
                "Bench",
                comment.shop(),
                "mira",
                show,
                List.of("EU"),
                comment.id().hashCode());
    }

    private static Turn turn(Expected comment, Heard heard) {
        return new Turn(1, new Turn.Occasion.Answer(List.of(heard), 0), comment.onScreen(), Tone.PLAIN, false, false);
    }

    private static String joined(List<ClearedLine> lines, Function<Line, String> face) {
        return lines.stream().map(cleared -> face.apply(cleared.line())).collect(Collectors.joining(" "));
    }
}
