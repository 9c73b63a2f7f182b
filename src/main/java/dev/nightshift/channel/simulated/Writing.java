package dev.nightshift.channel.simulated;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Words a comment: a kind, a text about the products, and somebody's way of typing. One thread. */
final class Writing {
    private static final List<String> SMILES = List.of("😊", "😍", "🙈", "👀", "🙏", "❤️", "😅");

    private static final int TRIES = 6;
    private static final int REMEMBERED = 120;

    private final AudienceWords words;
    private final Language language;
    private final Chance chance;
    private final Map<Kind, Bag<String>> bags = new EnumMap<>(Kind.class);
    private final Map<String, Bag<String>> questions = new HashMap<>();
    private final Deque<String> lately = new ArrayDeque<>();

    Writing(AudienceWords words, Language language, Chance chance) {
        this.words = words;
        this.language = language;
        this.chance = chance;
    }

    /** A comment; empty when the catalogue has nothing to write about. */
    Optional<String> comment(Catalogue catalogue, Optional<String> onScreen) {
        if (catalogue.products().isEmpty()) {
            return Optional.empty();
        }
        String text = anything(catalogue, onScreen);
        for (int again = 0; again < TRIES && lately.contains(text); again++) {
            text = anything(catalogue, onScreen);
        }
        lately.addLast(text);
        if (lately.size() > REMEMBERED) {
            lately.removeFirst();
        }
        return Optional.of(typed(text));
    }

    private String anything(Catalogue catalogue, Optional<String> onScreen) {
        Kind kind = chance.kind();
        Product product = product(catalogue, onScreen);
        return kind == Kind.FAQ
                ? question(product).orElseGet(() -> about(product, catalogue, Kind.USAGE))
                : about(product, catalogue, kind);
    }

    private Product product(Catalogue catalogue, Optional<String> onScreen) {
        return onScreen.filter(shown -> chance.of(0.7))
                .flatMap(catalogue::product)
                .orElseGet(() -> chance.one(catalogue.products()));
    }

    private String about(Product product, Catalogue catalogue, Kind kind) {
        String text = bags.computeIfAbsent(
                        kind,
                        anew -> new Bag<>(Objects.requireNonNull(words.texts().get(anew)), chance))
                .draw();
        Product other = chance.one(catalogue.products());
        return text.replace("{p}", called(product, catalogue)).replace("{q}", called(other, catalogue));
    }

    private Optional<String> question(Product product) {
        List<String> asked = product.faq().stream()
                .flatMap(faq -> faq.question().in(language).stream())
                .toList();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(questions
                        .computeIfAbsent(product.id(), anew -> new Bag<>(asked, chance))
                        .draw());
    }

    /** Nobody types a whole name: in English the last word is what the thing is. */
    private String called(Product product, Catalogue catalogue) {
        String name = product.names().in(language, catalogue.shop().primaryLanguage());
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean plain = last.length() > 2 && last.chars().allMatch(Character::isLetter);
        if (language != Language.EN) {
            return name;
        }
        return "the " + (plain && chance.of(0.7) ? last.toLowerCase(Locale.ENGLISH) : name);
    }

    private String typed(String text) {
        String typed = chance.of(0.5) ? text : capital(text);
        if (chance.of(0.35)) {
            typed = typed.replaceAll("[?？]$", "");
        }
        if (chance.of(0.12)) {
            typed = typed + (language == Language.ZH ? "" : " ") + chance.one(SMILES);
        }
        return typed;
    }

    private static String capital(String text) {
        int first = text.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(text, Character.charCount(first), text.length())
                .toString();
    }
}
