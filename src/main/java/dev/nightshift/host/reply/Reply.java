package dev.nightshift.host.reply;

import dev.nightshift.script.Line;
import dev.nightshift.shop.SourceRef;
import java.util.List;

/** What the host would say: one to three sentences, or nothing. */
public sealed interface Reply {
    /**
     * An answer from facts.
     *
     * @param complete whether all that was asked is answered; else it says so, and the rest goes to the operator
     */
    record Answered(List<Line> lines, List<SourceRef> sources, boolean complete) implements Reply {
        public Answered {
            lines = List.copyOf(lines);
            sources = List.copyOf(sources);
        }
    }

    /** The host asks which product is meant. */
    record AskedBack(List<Line> lines) implements Reply {
        public AskedBack {
            lines = List.copyOf(lines);
        }
    }

    /** The host says that it does not know; the question goes to the operator. */
    record NotKnown(List<Line> lines) implements Reply {
        public NotKnown {
            lines = List.copyOf(lines);
        }
    }

    /** The host politely does not do it: orders to the host, other shops, medical advice, abuse answered with dignity. */
    record Declined(List<Line> lines) implements Reply {
        public Declined {
            lines = List.copyOf(lines);
        }
    }

    /** A kind word back: greeting, compliment, complaint. */
    record Kind(List<Line> lines) implements Reply {
        public Kind {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Nothing is said.
     *
     * @param reason in a few words, without viewers' text
     */
    record Silent(String reason) implements Reply {}

    /** The sentences, none when nothing is said. */
    default List<Line> lines() {
        return switch (this) {
            case Answered answered -> answered.lines;
            case AskedBack asked -> asked.lines;
            case NotKnown unknown -> unknown.lines;
            case Declined declined -> declined.lines;
            case Kind kind -> kind.lines;
            case Silent silent -> List.of();
        };
    }
}
