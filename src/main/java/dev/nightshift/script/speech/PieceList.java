package dev.nightshift.script.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the pieces of one sentence, in order. Used by one thread. */
public final class PieceList {
    private final Normaliser normaliser;
    private final List<Piece> pieces = new ArrayList<>();

    public PieceList(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    /** Appends written text. */
    public PieceList text(String text) {
        String shadow = Shadow.of(text);
        int at = 0;
        while (at < text.length()) {
            at = next(text, shadow, at);
        }
        return this;
    }

    /** Appends a stretch whose spoken face is known. */
    public PieceList piece(Piece piece) {
        separate(piece.spoken());
        pieces.add(piece);
        return this;
    }

    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** How many pieces there are so far. */
    public int size() {
        return pieces.size();
    }

    private int next(String text, String shadow, int at) {
        Optional<Rule.Hit> hit = normaliser.hit(shadow, at);
        if (hit.isPresent()) {
            piece(new Piece(text.substring(at, hit.get().end()), hit.get().spoken()));
            return hit.get().end();
        }
        int end = normaliser.words().endOfWord(text, shadow, at);
        if (end > at) {
            piece(new Piece(text.substring(at, end), Words.plain(text.substring(at, end))));
            return end;
        }
        return gap(text, shadow, at);
    }

    /** A character that is no word: white space, punctuation, or a sign that has a word. */
    private int gap(String text, String shadow, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        String shown = text.substring(at, end);
        Optional<String> said = normaliser.words().sign(shadow.substring(at, end));
        if (said.isPresent()) {
            piece(new Piece(shown, said.get()));
        } else {
            follow(shown, normaliser.words().punctuation(shadow.substring(at, end)));
        }
        return end;
    }

    private void follow(String shown, String said) {
        if (pieces.isEmpty()) {
            pieces.add(new Piece(shown, ""));
            return;
        }
        Piece last = pieces.removeLast();
        String fitting = fitting(last.spoken(), said);
        String before = fitting.isBlank() ? last.spoken() : last.spoken().stripTrailing();
        pieces.add(new Piece(last.display() + shown, before + fitting));
    }

    /** Marks and spaces don't pile up. */
    private static String fitting(String before, String said) {
        String core = before.stripTrailing();
        if (core.isEmpty()) {
            return "";
        }
        boolean marked = ",.;:?!，。；：？！、".indexOf(core.charAt(core.length() - 1)) >= 0;
        boolean spaced = before.length() > core.length();
        boolean repeats = said.isBlank() ? spaced : marked;
        return repeats ? "" : said;
    }

    /** Two words never touch, also where their written forms did. */
    private void separate(String spoken) {
        if (pieces.isEmpty() || spoken.isEmpty()) {
            return;
        }
        Piece last = pieces.getLast();
        if (!last.spoken().isEmpty() && Words.touch(last.spoken(), spoken)) {
            pieces.removeLast();
            pieces.add(last.followedBy("", " "));
        }
    }
}
