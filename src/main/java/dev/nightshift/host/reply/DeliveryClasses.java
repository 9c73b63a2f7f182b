package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Passage;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Policies.Delivery;
import dev.nightshift.shop.Product;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds which of several deliveries a product comes by, where they hold for some products only. */
final class DeliveryClasses {
    private static final int SHORTEST_WORD = 4;

    private DeliveryClasses() {}

    /** Those that fit the product in question; all of them when it can't be told. */
    static List<Delivery> fitting(Ask ask, List<Delivery> deliveries) {
        if (deliveries.size() < 2 || ask.product().isEmpty()) {
            return deliveries;
        }
        Product product = ask.product().orElseThrow();
        return Stream.<java.util.function.Predicate<Delivery>>of(
                        delivery -> delivery.only()
                                .filter(only -> names(only, product))
                                .isPresent(),
                        delivery -> delivery.only()
                                .filter(only -> listed(ask, only, product))
                                .isPresent(),
                        delivery -> sharesWords(product, delivery))
                .map(test -> deliveries.stream().filter(test).toList())
                .filter(found -> found.size() == 1)
                .findFirst()
                .orElseGet(() -> others(deliveries));
    }

    /** Where nothing tells a class, a delivery for everything is the safe one. */
    private static List<Delivery> others(List<Delivery> deliveries) {
        List<Delivery> forAll = deliveries.stream()
                .filter(delivery -> delivery.only().isEmpty())
                .toList();
        return forAll.isEmpty() ? deliveries : forAll;
    }

    /** The class may be a list of products. */
    private static boolean names(String only, Product product) {
        return List.of(only.split("[,\\s]+")).contains(product.id());
    }

    /** The shop may say below the policies what the class holds. */
    private static boolean listed(Ask ask, String only, Product product) {
        return ask.policy(only).stream().anyMatch(passage -> mentions(passage, product));
    }

    private static boolean mentions(Passage passage, Product product) {
        return Stream.of(Language.values()).anyMatch(language -> passage.in(language)
                .filter(text -> product.aliases(language).stream().anyMatch(alias -> isWord(text, alias, language)))
                .isPresent());
    }

    private static boolean isWord(String text, String alias, Language language) {
        String low = text.toLowerCase(Locale.ROOT);
        String word = alias.toLowerCase(Locale.ROOT);
        int at = low.indexOf(word);
        int end = at + word.length();
        return at >= 0
                && (language == Language.ZH
                        || (at == 0 || !Character.isLetter(low.charAt(at - 1)))
                                && (end == low.length() || !Character.isLetter(low.charAt(end))));
    }

    /** The product's own word on its shipping and the delivery's time or class say the same. */
    private static boolean sharesWords(Product product, Delivery delivery) {
        Set<String> own = product.factsUnder("shipping").stream()
                .flatMap(fact -> fact.text().byLanguage().values().stream())
                .flatMap(DeliveryClasses::words)
                .collect(Collectors.toSet());
        Stream<String> told = Stream.concat(
                delivery.time().stream().flatMap(text -> text.byLanguage().values().stream()),
                Optional.of(delivery.only().orElse("")).stream());
        return told.flatMap(DeliveryClasses::words).anyMatch(own::contains);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }
}
