package dev.nightshift.ledger;

import dev.nightshift.channel.Comment;
import dev.nightshift.ledger.viewer.Slot;
import dev.nightshift.ledger.viewer.ViewerKeys;
import dev.nightshift.room.Heard;
import dev.nightshift.room.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who wrote what and to whom a line is said, by pseudonyms, as far as it still matters. What it knew before a restart comes
 * back from the file. One thread.
 */
final class People {
    private static final int TURNS = 500;
    private static final int COMMENTS = 10_000;

    private final ViewerKeys keys;
    private final Known<Long, List<String>> turns = new Known<>(TURNS);
    private final Known<Long, List<String>> lines = new Known<>(TURNS);
    private final Known<String, String> writers = new Known<>(COMMENTS);

    People(ViewerKeys keys) {
        this.keys = keys;
    }

    /** Remembers what an entry tells. */
    void recall(Entry entry) {
        if (entry instanceof OfTurn.Opened turn) {
            turns.put(turn.turn(), turn.viewers());
        }
        if (entry instanceof OfLine.Cleared line && line.text() instanceof Words.Sealed words) {
            lines.put(line.line(), words.by().stream().map(Slot::viewer).toList());
        }
        if (entry instanceof OfChat.Wrote wrote) {
            writers.put(wrote.comment(), wrote.viewer());
        }
    }

    OfTurn.Opened opened(Turn turn) {
        List<String> comments = turn.comments().stream().map(keys::comment).toList();
        return new OfTurn.Opened(turn.id(), why(turn.occasion()), comments, viewers(turn.occasion()));
    }

    OfChat.Wrote wrote(Heard heard, boolean care) throws IOException {
        Comment comment = heard.comment();
        String viewer = keys.pseudonym(comment.viewer().key());
        Map<String, String> who = new TreeMap<>(Map.of(
                "comment", comment.id(),
                "name", comment.viewer().name(),
                "viewer", comment.viewer().key()));
        String text = new String(LedgerJson.write(who), StandardCharsets.UTF_8);
        return new OfChat.Wrote(
                keys.comment(comment.id()),
                viewer,
                sealed(keys.sealWords(List.of(viewer), comment.text())),
                sealed(keys.sealWho(viewer, text)),
                heard.reading().language().code(),
                heard.reading().intent().name(),
                care);
    }

    String comment(String id) {
        return keys.comment(id);
    }

    String viewer(String key) {
        return keys.pseudonym(key);
    }

    /** Words of a turn: to viewers, or to nobody in particular. */
    Words ofTurn(long turn, String text) throws IOException {
        return to(turns.get(turn).orElse(List.of()), text);
    }

    /** Words of a line that was cleared. */
    Words ofLine(long line, String text) throws IOException {
        return to(lines.get(line).orElse(List.of()), text);
    }

    /** Words to the writer of a comment. */
    Words ofComment(String id, String text) throws IOException {
        return to(writers.get(keys.comment(id)).map(List::of).orElse(List.of()), text);
    }

    private Words to(List<String> viewers, String text) throws IOException {
        return viewers.isEmpty() || text.isEmpty() ? new Words.Plain(text) : sealed(keys.sealWords(viewers, text));
    }

    private static Words sealed(ViewerKeys.Sealed sealed) {
        return new Words.Sealed(sealed.by(), sealed.box());
    }

    /** Of buyers and of those who come in only a name is known: it stands for the person. */
    private List<String> viewers(Turn.Occasion occasion) {
        return switch (occasion) {
            case Turn.Occasion.Answer answer ->
                answer.comments().stream()
                        .map(heard -> keys.pseudonym(heard.comment().viewer().key()))
                        .distinct()
                        .toList();
            case Turn.Occasion.Care care ->
                List.of(keys.pseudonym(care.comment().comment().viewer().key()));
            case Turn.Occasion.Thanks thanks -> named(thanks.buyers());
            case Turn.Occasion.Welcome welcome -> named(welcome.names());
            case Turn.Occasion.SoldOut _, Turn.Occasion.Prompt _, Turn.Occasion.Said _ -> List.of();
        };
    }

    private List<String> named(List<String> names) {
        return names.stream()
                .map(name -> keys.pseudonym("name:" + name))
                .distinct()
                .toList();
    }

    private static String why(Turn.Occasion occasion) {
        return switch (occasion) {
            case Turn.Occasion.Answer answer -> "answer";
            case Turn.Occasion.Care care -> "care";
            case Turn.Occasion.Thanks thanks -> "thanks";
            case Turn.Occasion.Welcome welcome -> "welcome";
            case Turn.Occasion.SoldOut gone -> "sold-out";
            case Turn.Occasion.Prompt prompt -> "prompt";
            case Turn.Occasion.Said said -> "typed";
        };
    }
}
