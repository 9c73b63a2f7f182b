package dev.nightshift.host.nlu.lexicon;

import dev.nightshift.host.nlu.lexicon.Phrase.Piece;
import dev.nightshift.host.nlu.lexicon.Phrase.Spelling;
import dev.nightshift.host.nlu.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads phrases as lexicons write them. */
final class PhraseSyntax {
    private static final Pattern PIECE = Pattern.compile("(?: (\\.\\.|~) |^)((?:(?! (?:\\.\\.|~) ).)+)");
    private static final Pattern CLASS = Pattern.compile("<([a-z_]+)>");
    private static final Pattern CHOICE = Pattern.compile("\\(([^()]*)\\)(\\?)?");

    private final Map<String, List<String>> classes;

    PhraseSyntax(Map<String, List<String>> classes) {
        this.classes = classes;
    }

    <T> Phrase<T> parse(String written, T value) {
        List<Piece> pieces = new ArrayList<>();
        Matcher parts = PIECE.matcher(written);
        while (parts.find()) {
            pieces.add(new Piece(spellings(parts.group(2)), "~".equals(parts.group(1))));
        }
        return new Phrase<>(pieces, value);
    }

    private List<Spelling> spellings(String piece) {
        List<Spelling> spellings = expand(CLASS.matcher(piece).replaceAll(this::choice)).stream()
                .map(PhraseSyntax::spelling)
                .filter(spelling -> !spelling.text().isEmpty())
                .distinct()
                .toList();
        if (spellings.isEmpty()) {
            throw new IllegalArgumentException("nothing is sought by " + piece);
        }
        return spellings;
    }

    private String choice(java.util.regex.MatchResult named) {
        List<String> words = classes.get(named.group(1));
        if (words == null) {
            throw new IllegalArgumentException("the lexicon lacks the word class " + named.group(1));
        }
        return Matcher.quoteReplacement("(" + String.join("|", words) + ")");
    }

    private static List<String> expand(String piece) {
        Matcher choice = CHOICE.matcher(piece);
        if (!choice.find()) {
            return List.of(piece);
        }
        List<String> expanded = new ArrayList<>();
        if (choice.group(2) != null) {
            expanded.addAll(expand(piece.substring(0, choice.start()) + piece.substring(choice.end())));
        }
        for (String word : choice.group(1).split("\\|", -1)) {
            expanded.addAll(expand(piece.substring(0, choice.start()) + word + piece.substring(choice.end())));
        }
        return expanded;
    }

    private static Spelling spelling(String written) {
        String text = written.strip();
        boolean left = text.startsWith("*");
        boolean right = text.endsWith("*");
        String folded = Folding.fold(text.replace("*", ""));
        return new Spelling(folded, left, right);
    }
}
