package dev.nightshift.host.llm;

import dev.nightshift.script.Line;
import dev.nightshift.script.Line.SlotValue;
import dev.nightshift.script.LineBuilder;
import dev.nightshift.script.speech.Normaliser;
import dev.nightshift.script.speech.Piece;
import dev.nightshift.shop.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns sentences that were held to the facts into lines; figures keep the faces and sources that the facts gave them. */
final class DraftLines {
    private static final Pattern CENTS = Pattern.compile("(?<=\\p{Nd})[.,]00(?!\\p{Nd})");

    private final Normaliser normaliser;
    private final Language language;

    DraftLines(Normaliser normaliser, Language language) {
        this.normaliser = normaliser;
        this.language = language;
    }

    /**
     * The line of a sentence.
     *
     * @param told the facts that it says
     */
    Line line(String sentence, List<Line> told) {
        List<SlotValue> values =
                told.stream().flatMap(fact -> fact.values().stream()).distinct().toList();
        LineBuilder builder = new LineBuilder(normaliser);
        append(builder, shaped(sentence, told), told, shown(values));
        Line line = builder.line(language, product(told), false);
        return new Line(line.language(), line.tokens(), values, line.product(), line.gesture(), line.question());
    }

    /** Whole amounts are written as the facts write them. */
    private static String shaped(String sentence, List<Line> told) {
        boolean known =
                told.stream().anyMatch(fact -> CENTS.matcher(fact.display()).find());
        return known ? sentence : CENTS.matcher(sentence).replaceAll("");
    }

    /** The product that every fact is about. */
    private static Optional<String> product(List<Line> told) {
        Set<Optional<String>> products = told.stream().map(Line::product).collect(Collectors.toSet());
        return products.size() == 1 ? products.iterator().next() : Optional.empty();
    }

    private static List<String> shown(List<SlotValue> values) {
        return values.stream()
                .map(SlotValue::value)
                .filter(value -> value.chars().anyMatch(Character::isDigit))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private void append(LineBuilder builder, String text, List<Line> told, List<String> values) {
        Optional<String> first = values.stream()
                .filter(text::contains)
                .min(Comparator.<String>comparingInt(text::indexOf).thenComparing(value -> -value.length()));
        if (first.isEmpty()) {
            builder.words(text);
            return;
        }
        int at = text.indexOf(first.get());
        builder.words(text.substring(0, at));
        faces(first.get(), told)
                .ifPresentOrElse(piece -> builder.figure("figure", piece, List.of()), () -> builder.words(first.get()));
        append(builder, text.substring(at + first.get().length()), told, values);
    }

    /** How a value is said in the fact that it comes from, if it stands there as one stretch. */
    private static Optional<Piece> faces(String value, List<Line> told) {
        return told.stream().flatMap(fact -> runs(fact, value)).findFirst();
    }

    private static Stream<Piece> runs(Line fact, String value) {
        List<Line.Token> tokens = fact.tokens();
        return Stream.iterate(0, from -> from < tokens.size(), from -> from + 1)
                .flatMap(from -> Stream.iterate(from + 1, to -> to <= tokens.size(), to -> to + 1)
                        .map(to -> tokens.subList(from, to))
                        .filter(run -> bare(joined(run, Line.Token::display)).equals(bare(value)))
                        .map(run -> new Piece(value, bare(joined(run, Line.Token::spoken)))));
    }

    private static String joined(List<Line.Token> run, Function<Line.Token, String> face) {
        return run.stream().map(face).collect(Collectors.joining());
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s.,;:!?，。；：！？、]+$", "").strip();
    }
}
