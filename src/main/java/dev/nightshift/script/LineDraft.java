package dev.nightshift.script;

import dev.nightshift.script.Line.GestureWish;
import dev.nightshift.script.Line.SlotValue;
import dev.nightshift.script.speech.Normaliser;
import dev.nightshift.script.speech.Piece;
import dev.nightshift.script.speech.PieceList;
import dev.nightshift.shop.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence being put together. */
final class LineDraft {
    private final PieceList pieces;
    private final List<SlotValue> values = new ArrayList<>();
    private Optional<GestureWish> gesture = Optional.empty();

    LineDraft(Normaliser normaliser) {
        pieces = new PieceList(normaliser);
    }

    void words(String text) {
        pieces.text(text);
    }

    void gesture(String name) {
        gesture = Optional.of(new GestureWish(name, pieces.size()));
    }

    void slot(SlotReader.Reading.Known known) {
        int from = pieces.size();
        switch (known.face()) {
            case SlotReader.Face.Figure(Piece piece) -> pieces.piece(piece);
            case SlotReader.Face.Written(String text) -> pieces.text(text);
        }
        boolean figure = pieces.pieces().stream().skip(from).anyMatch(piece -> hasDigit(piece.display()));
        if (figure || !known.name().equals(SlotReader.QUOTE)) {
            known.sources().forEach(source -> values.add(new SlotValue(known.name(), known.shown(), source)));
        }
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    Line line(Language language, Optional<String> product, boolean question) {
        List<Line.Token> tokens = pieces.pieces().stream()
                .map(piece -> new Line.Token(piece.display(), piece.spoken()))
                .toList();
        int last = tokens.size() - 1;
        Optional<GestureWish> wish =
                gesture.map(wished -> new GestureWish(wished.gesture(), Math.min(wished.token(), last)));
        return new Line(language, tokens, values, product, wish, question);
    }
}
