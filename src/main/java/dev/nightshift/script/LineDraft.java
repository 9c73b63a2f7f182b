package dev.nightshift.script;

import dev.nightshift.script.speech.Normaliser;
import dev.nightshift.script.speech.Piece;
import dev.nightshift.shop.Language;
import java.util.Optional;

/** A planned sentence being put together. */
final class LineDraft {
    private final LineBuilder builder;

    LineDraft(Normaliser normaliser) {
        builder = new LineBuilder(normaliser);
    }

    void words(String text) {
        builder.words(text);
    }

    void gesture(String name) {
        builder.gesture(name);
    }

    void slot(SlotReader.Reading.Known known) {
        switch (known.face()) {
            case SlotReader.Face.Figure(Piece piece) -> builder.figure(known.name(), piece, known.sources());
            case SlotReader.Face.Written(String text) -> builder.value(known.name(), text, known.sources());
        }
    }

    Line line(Language language, Optional<String> product, boolean question) {
        return builder.line(language, product, question);
    }
}
