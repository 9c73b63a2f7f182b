package dev.nightshift.shop.feed;

import dev.nightshift.shop.Fact;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Texts of {@code facts.yaml}: by language, or plain. A plain one is in the shop's primary language; a plain figure with
 * its unit ({@code 218 cm}), a mail address or a link is in every language.
 */
final class FactTexts {
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2}(?:[-_][A-Za-z]{2,4})?");

    private static final int LONGEST_NEUTRAL = 100;
    private static final Pattern NEUTRAL = Pattern.compile(
            "[-+]?\\d[\\d.,:/×x -]*(?:\\s?(?:%|°|[\\p{L}°µ]{1,3}[²³]?))?|\\S+@\\S+\\.\\S+|https?://\\S+");

    private final Language primary;
    private final ProblemLog log;

    FactTexts(Language primary, ProblemLog log) {
        this.primary = primary;
        this.log = log;
    }

    /** A text; anything else is a problem. */
    Optional<Text> text(FactNode node) {
        return switch (node) {
            case FactNode.Leaf leaf -> leafText(leaf);
            case FactNode.Group group when isByLanguage(group) -> byLanguage(group);
            case FactNode.Group group -> notText(group);
            case FactNode.Listing listing -> notText(listing);
        };
    }

    /** Everything at and below a node as facts, in file order; what is null says nothing. */
    List<Fact> facts(FactNode node, String topic) {
        List<Fact> facts = new ArrayList<>();
        flatten(node, topic, facts);
        return facts;
    }

    /** The values of keys that are not known, as facts. */
    List<Fact> facts(FactNode.Group group, Predicate<String> isKnown) {
        List<Fact> facts = new ArrayList<>();
        group.children().forEach((key, node) -> {
            if (!isKnown.test(key)) {
                flatten(node, key, facts);
            }
        });
        return facts;
    }

    private void flatten(FactNode node, String topic, List<Fact> facts) {
        switch (node) {
            case FactNode.Leaf leaf -> {
                if (!leaf.isNull()) {
                    leafText(leaf).ifPresent(text -> facts.add(new Fact(topic, text)));
                }
            }
            case FactNode.Group group
            when isByLanguage(group) -> byLanguage(group).ifPresent(text -> facts.add(new Fact(topic, text)));
            case FactNode.Group group when isListsByLanguage(group) -> listsByLanguage(group, topic, facts);
            case FactNode.Group group ->
                group.children().forEach((key, child) -> flatten(child, topic + "." + key, facts));
            case FactNode.Listing listing ->
                IntStream.range(0, listing.items().size())
                        .forEach(i -> flatten(listing.items().get(i), topic + "." + i, facts));
        }
    }

    private Optional<Text> leafText(FactNode.Leaf leaf) {
        if (leaf.text().isEmpty() || leaf.isNull()) {
            log.add(leaf, "the text is empty", "Write the text, or remove the key");
            return Optional.empty();
        }
        return Optional.of(new Text(plain(leaf.text()), leaf.source()));
    }

    /** A figure, an address: what is no language's own stands in every one. */
    private Map<Language, String> plain(String text) {
        if (text.length() > LONGEST_NEUTRAL || !NEUTRAL.matcher(text).matches()) {
            return Map.of(primary, text);
        }
        Map<Language, String> same = new EnumMap<>(Language.class);
        Arrays.stream(Language.values()).forEach(language -> same.put(language, text));
        return same;
    }

    private Optional<Text> byLanguage(FactNode.Group group) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        group.children().forEach((code, node) -> Language.of(code)
                .ifPresentOrElse(
                        language -> leafText((FactNode.Leaf) node)
                                .flatMap(text -> text.in(primary))
                                .ifPresent(text -> texts.put(language, text)),
                        () -> noteLanguage(node, code)));
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Text(texts, group.source()));
    }

    /** The first entries of every language are the first fact, and so on; lists may differ in length. */
    private void listsByLanguage(FactNode.Group group, String topic, List<Fact> facts) {
        Map<Language, List<FactNode>> lists = new EnumMap<>(Language.class);
        group.children().forEach((code, node) -> Language.of(code)
                .ifPresentOrElse(
                        language -> lists.put(language, ((FactNode.Listing) node).items()),
                        () -> noteLanguage(node, code)));
        int longest = lists.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            Map<Language, String> texts = new EnumMap<>(Language.class);
            int entry = i;
            lists.forEach((language, items) -> items.stream()
                    .skip(entry)
                    .findFirst()
                    .flatMap(this::text)
                    .flatMap(text -> text.in(primary))
                    .ifPresent(text -> texts.put(language, text)));
            if (!texts.isEmpty()) {
                facts.add(new Fact(topic + "." + i, new Text(texts, group.source())));
            }
        }
    }

    private void noteLanguage(FactNode node, String code) {
        log.add(
                node,
                Parsed.quote(code) + " is not a language of the show",
                "Write texts in en, de or zh; this one was not loaded");
    }

    private Optional<Text> notText(FactNode node) {
        log.add(node, "a text is expected, not " + node.text(), "Write a text, or one for each of en, de, zh");
        return Optional.empty();
    }

    /** Whether a group is one text in several languages. */
    static boolean isByLanguage(FactNode.Group group) {
        return isByLanguage(group, FactNode.Leaf.class);
    }

    private static boolean isListsByLanguage(FactNode.Group group) {
        return isByLanguage(group, FactNode.Listing.class);
    }

    /** At least one known language, and nothing but languages with values of one kind. */
    private static boolean isByLanguage(FactNode.Group group, Class<? extends FactNode> kind) {
        Set<String> keys = group.children().keySet();
        return keys.stream().anyMatch(key -> Language.of(key).isPresent())
                && keys.stream().allMatch(key -> LANGUAGE_TAG.matcher(key).matches())
                && group.children().values().stream().allMatch(kind::isInstance);
    }
}
