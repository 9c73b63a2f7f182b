package dev.nightshift.script.speech;

import dev.nightshift.shop.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says written text in one language: cuts it into pieces, each with what is shown and what is spoken. Immutable. */
public final class Normaliser {
    private final Language language;
    private final Tongue tongue;
    private final List<Rule> rules;
    private final Words words;

    private Normaliser(Language language, Tongue tongue, Vocabulary vocabulary) {
        this.language = language;
        this.tongue = tongue;
        this.words = new Words(vocabulary, tongue, language);
        this.rules = rules(language, tongue, vocabulary);
    }

    /** The normaliser of a language, with the words that come with the program. */
    public static Normaliser of(Language language) {
        Vocabulary vocabulary = VocabularyFile.read(language);
        return switch (language) {
            case EN -> new Normaliser(language, new English(), vocabulary);
            case DE -> new Normaliser(language, new German(), vocabulary);
            case ZH -> new Normaliser(language, new Mandarin(), vocabulary);
        };
    }

    private static List<Rule> rules(Language language, Tongue tongue, Vocabulary vocabulary) {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(new Addresses(tongue, vocabulary).rules());
        rules.addAll(new Dates(tongue, language).rules());
        rules.addAll(new Amounts(tongue, vocabulary).rules());
        rules.addAll(new Codes(tongue, vocabulary).rules());
        rules.addAll(new Counts(tongue, language, vocabulary).rules());
        return List.copyOf(rules);
    }

    /** The pieces of a text; their displays joined are the text, their spoken faces hold words only. */
    public List<Piece> pieces(String text) {
        return new PieceList(this).text(text).pieces();
    }

    /** What is spoken for a text. */
    public String spoken(String text) {
        return pieces(text).stream().map(Piece::spoken).collect(Collectors.joining());
    }

    /** An amount of money, shown and said. */
    public Piece money(BigDecimal amount, Currency currency) {
        String display = Prices.display(amount, currency, language);
        return new Piece(display, spoken(display));
    }

    /** A day and time of day, shown and said, without the year. */
    public Piece deadline(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        LocalDate date = local.toLocalDate();
        return new Piece(
                Deadlines.display(local, language),
                Deadlines.joined(language, tongue.day(date), tongue.time(local.toLocalTime())));
    }

    /** A whole number with the thing that is counted, such as {@code 20 pieces}. */
    public Piece count(int number, String one, String many) {
        String display = number + tongue.gap() + (number == 1 ? one : many);
        return new Piece(display, spoken(display));
    }

    Optional<Rule.Hit> hit(String shadow, int at) {
        boolean word = Character.isLetter(shadow.charAt(at));
        for (Rule rule : rules) {
            Optional<Rule.Hit> hit = word && !rule.worded() ? Optional.empty() : rule.at(shadow, at);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    Words words() {
        return words;
    }
}
