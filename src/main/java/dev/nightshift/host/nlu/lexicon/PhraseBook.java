package dev.nightshift.host.nlu.lexicon;

import dev.nightshift.host.nlu.lexicon.Phrase.Piece;
import dev.nightshift.host.nlu.lexicon.Phrase.Spelling;
import dev.nightshift.host.nlu.text.HanTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases and what they stand for, all sought at once. */
public final class PhraseBook<T> {
    /** Letters between two pieces: some five words, or as much in Chinese. */
    private static final int GAP = 32;

    private static final int CLOSE_GAP = 14;
    private static final int CHINESE_GAP = 10;
    private static final int CHINESE_CLOSE_GAP = 3;
    /** Places of one piece that are looked at, so that a text of one repeated word costs no more. */
    private static final int PLACES = 24;

    /** A phrase found, from the first letter to the one after its last. */
    public record Hit<T>(T value, int start, int end) {}

    private record Use(int phrase, int piece) {}

    private record Place(int start, int end) {}

    private final List<Phrase<T>> phrases;
    private final List<Spelling> spellings;
    private final List<List<Use>> uses;
    private final Automaton automaton;

    PhraseBook(List<Phrase<T>> phrases) {
        this.phrases = List.copyOf(phrases);
        Map<Spelling, List<Use>> found = new LinkedHashMap<>();
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            List<Piece> pieces = phrases.get(phrase).pieces();
            for (int piece = 0; piece < pieces.size(); piece++) {
                Use use = new Use(phrase, piece);
                pieces.get(piece).spellings().forEach(spelling -> found.computeIfAbsent(
                                spelling, anew -> new ArrayList<>())
                        .add(use));
            }
        }
        this.spellings = List.copyOf(found.keySet());
        this.uses = List.copyOf(found.values());
        this.automaton = new Automaton(spellings.stream().map(Spelling::text).toList());
    }

    /** The single words among what is sought, such as a word with stars in it may stand for. */
    public List<String> words() {
        return spellings.stream()
                .filter(spelling -> !spelling.openLeft() && !spelling.openRight())
                .map(Spelling::text)
                .filter(text -> text.indexOf(' ') < 0)
                .toList();
    }

    /** Whether any phrase is in a folded text. */
    public boolean isIn(String folded) {
        return !find(folded).isEmpty();
    }

    /** Every phrase in a folded text, each at its first place. */
    public List<Hit<T>> find(String folded) {
        Map<Integer, List<List<Place>>> places = new HashMap<>();
        automaton.search(folded, (word, start, end) -> {
            if (stands(spellings.get(word), folded, start, end)) {
                uses.get(word).forEach(use -> note(places, use, new Place(start, end)));
            }
        });
        List<Hit<T>> hits = new ArrayList<>();
        places.forEach((phrase, pieces) -> whole(phrases.get(phrase), pieces, folded)
                .ifPresent(place -> hits.add(new Hit<>(phrases.get(phrase).value(), place.start(), place.end()))));
        hits.sort(java.util.Comparator.comparingInt((Hit<T> hit) -> hit.start()).thenComparingInt(Hit::end));
        return hits;
    }

    private void note(Map<Integer, List<List<Place>>> places, Use use, Place place) {
        List<List<Place>> pieces = places.computeIfAbsent(use.phrase(), anew -> {
            List<List<Place>> none = new ArrayList<>();
            phrases.get(anew).pieces().forEach(piece -> none.add(new ArrayList<>(1)));
            return none;
        });
        if (pieces.get(use.piece()).size() < PLACES) {
            pieces.get(use.piece()).add(place);
        }
    }

    /** Where all pieces stand in their order, close enough. */
    private static Optional<Place> whole(Phrase<?> phrase, List<List<Place>> places, String text) {
        List<Place> reached = places.getFirst();
        for (int piece = 1; piece < places.size(); piece++) {
            boolean close = phrase.pieces().get(piece).close();
            List<Place> further = new ArrayList<>();
            for (Place before : reached) {
                places.get(piece).stream()
                        .filter(place -> follows(before, place, close, text))
                        .findFirst()
                        .ifPresent(place -> further.add(new Place(before.start(), place.end())));
            }
            reached = further;
        }
        return reached.stream().findFirst();
    }

    private static boolean follows(Place before, Place place, boolean close, String text) {
        boolean chinese = HanTable.isHan(text.charAt(before.end() - 1));
        int gap = chinese ? (close ? CHINESE_CLOSE_GAP : CHINESE_GAP) : (close ? CLOSE_GAP : GAP);
        return place.start() >= before.end() && place.start() - before.end() <= gap;
    }

    private static boolean stands(Spelling spelling, String text, int start, int end) {
        return (spelling.openLeft() || isBorder(text, start)) && (spelling.openRight() || isBorder(text, end));
    }

    /** Whether a word may begin or end here: no letter on one side, or Chinese on either. */
    static boolean isBorder(String text, int at) {
        return at <= 0 || at >= text.length() || isBorder(text.charAt(at - 1)) || isBorder(text.charAt(at));
    }

    private static boolean isBorder(char sign) {
        return HanTable.isHan(sign) || !Character.isLetterOrDigit(sign);
    }
}
