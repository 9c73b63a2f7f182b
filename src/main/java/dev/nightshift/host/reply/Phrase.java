package dev.nightshift.host.reply;

import dev.nightshift.script.LineBuilder;
import dev.nightshift.script.speech.Piece;
import dev.nightshift.shop.SourceRef;
import java.util.List;

/** What goes into a hole of a wording. */
sealed interface Phrase {
    void appendTo(LineBuilder line);

    /** Words of our own. */
    record Own(String text) implements Phrase {
        @Override
        public void appendTo(LineBuilder line) {
            line.words(text);
        }
    }

    /** A merchant's words. */
    record Quote(String slot, String text, SourceRef source) implements Phrase {
        @Override
        public void appendTo(LineBuilder line) {
            line.quote(slot, text, source);
        }
    }

    /** A figure with its two faces. */
    record Figure(String slot, Piece piece, List<SourceRef> sources) implements Phrase {
        @Override
        public void appendTo(LineBuilder line) {
            line.figure(slot, piece, sources);
        }
    }

    /** Several, one after the other. */
    record Several(List<Phrase> phrases) implements Phrase {
        @Override
        public void appendTo(LineBuilder line) {
            phrases.forEach(phrase -> phrase.appendTo(line));
        }
    }
}
