package dev.nightshift.script;

import dev.nightshift.script.Line.GestureWish;
import dev.nightshift.script.Line.SlotValue;
import dev.nightshift.script.speech.Normaliser;
import dev.nightshift.script.speech.Piece;
import dev.nightshift.script.speech.PieceList;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts one sentence together: every stretch is shown and said, every figure keeps its sources. Used by one thread. */
public final class LineBuilder {
    private final PieceList pieces;
    private final List<SlotValue> values = new ArrayList<>();
    private Optional<GestureWish> gesture = Optional.empty();

    public LineBuilder(Normaliser normaliser) {
        pieces = new PieceList(normaliser);
    }

    /** Words without figures of the shop. */
    public LineBuilder words(String text) {
        pieces.text(text);
        return this;
    }

    /** A stretch that is said just as it is shown, such as a person's name. */
    public LineBuilder asShown(String text) {
        pieces.piece(new Piece(text, text));
        return this;
    }

    /** Text of the shop; the figures in it are the shop's. */
    public LineBuilder quote(String slot, String text, SourceRef source) {
        return value(slot, text, List.of(source));
    }

    /** Text of the shop, with the places that it was read from. */
    public LineBuilder value(String slot, String text, List<SourceRef> sources) {
        pieces.text(text);
        return sourced(slot, text, sources);
    }

    /** A figure that is shown and said as one, with the places that it was read or reckoned from. */
    public LineBuilder figure(String slot, Piece piece, List<SourceRef> sources) {
        pieces.piece(piece);
        return sourced(slot, piece.display(), sources);
    }

    /** Wishes a gesture on the word that comes next. */
    public LineBuilder gesture(String name) {
        gesture = Optional.of(new GestureWish(name, pieces.size()));
        return this;
    }

    private LineBuilder sourced(String slot, String shown, List<SourceRef> sources) {
        sources.forEach(source -> values.add(new SlotValue(slot, shown, source)));
        return this;
    }

    /**
     * The sentence.
     *
     * @param product the product it is about
     * @param question whether it asks the viewers something
     */
    public Line line(Language language, Optional<String> product, boolean question) {
        List<Line.Token> tokens = pieces.pieces().stream()
                .map(piece -> new Line.Token(piece.display(), piece.spoken()))
                .toList();
        int last = tokens.size() - 1;
        Optional<GestureWish> wish =
                gesture.map(wished -> new GestureWish(wished.gesture(), Math.min(wished.token(), last)));
        return new Line(language, tokens, values, product, wish, question);
    }
}
