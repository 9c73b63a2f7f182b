package dev.nightshift.host.nlu.product;

import dev.nightshift.host.nlu.text.Folding;
import dev.nightshift.host.nlu.text.HanTable;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Everything by which a catalogue's products may be called. Folded; immutable. */
final class ProductNames {
    /** A word by itself, without its phrase, needs so many letters to be sought inside others. */
    static final int LONG_WORD = 4;

    private final Map<String, Set<String>> phrases = new LinkedHashMap<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    /**
     * @param says whether a word is too general to name a product: small words, colours, materials
     */
    ProductNames(Catalogue catalogue, Predicate<String> says) {
        for (Product product : catalogue.products()) {
            for (String name : names(product)) {
                add(Folding.fold(name), product.id(), says);
            }
            kinds(product).forEach(kind -> words(Folding.fold(kind), product.id(), says));
        }
        words.values()
                .removeIf(products ->
                        products.size() > Math.max(3, catalogue.products().size() / 2));
        phrases.values()
                .removeIf(products ->
                        products.size() > Math.max(3, catalogue.products().size() / 2));
    }

    /** Whole names and aliases, and the products each may mean. */
    Map<String, Set<String>> phrases() {
        return phrases;
    }

    /** Single words of names. */
    Map<String, Set<String>> words() {
        return words;
    }

    private static List<String> names(Product product) {
        List<String> names = new ArrayList<>();
        names.add(product.title().value());
        names.add(product.id());
        for (Language language : Language.values()) {
            product.names().in(language).ifPresent(names::add);
            names.addAll(product.aliases(language));
        }
        return names;
    }

    /** What kind of thing it is, by the feed: the last step of its product type. */
    private static List<String> kinds(Product product) {
        return product.details().stream()
                .filter(detail -> Set.of("product_type", "type", "google_product_category", "category")
                        .contains(detail.attribute().toLowerCase(java.util.Locale.ROOT)))
                .map(detail -> detail.value().value())
                .map(path -> path.substring(path.lastIndexOf('>') + 1))
                .toList();
    }

    private void add(String name, String product, Predicate<String> says) {
        if (name.length() >= 2 && !says.test(name)) {
            put(phrases, name, product);
        }
        words(name, product, says);
    }

    private void words(String name, String product, Predicate<String> says) {
        for (String word : name.split("[ .,+%]+")) {
            boolean chinese = !word.isEmpty() && HanTable.isHan(word.charAt(0));
            if (chinese) {
                chinese(word).stream().filter(part -> !says.test(part)).forEach(part -> put(words, part, product));
            } else if (word.length() >= 3 && !Character.isDigit(word.charAt(0)) && !says.test(word)) {
                put(words, word, product);
            }
        }
    }

    /** The head of a Chinese compound stands at its end, a maker's name at its beginning. */
    private static Set<String> chinese(String word) {
        Set<String> parts = new LinkedHashSet<>();
        for (int length = 2; length <= Math.min(4, word.length()); length++) {
            parts.add(word.substring(word.length() - length));
        }
        if (word.length() >= 4) {
            parts.add(word.substring(0, 2));
        }
        return parts;
    }

    private static void put(Map<String, Set<String>> names, String name, String product) {
        names.computeIfAbsent(name, anew -> new LinkedHashSet<>()).add(product);
    }

    /** The last characters of Chinese names, such as the one for "pot". */
    Map<String, Set<String>> heads() {
        Map<String, Set<String>> heads = new LinkedHashMap<>();
        phrases.forEach((name, products) -> {
            char last = name.charAt(name.length() - 1);
            if (HanTable.isHan(last)) {
                heads.computeIfAbsent(String.valueOf(last), anew -> new LinkedHashSet<>())
                        .addAll(products);
            }
        });
        heads.keySet().removeAll(Arrays.asList("子", "机", "器", "品", "套", "装", "色", "款", "件", "组", "具", "用", "个", "号"));
        return heads;
    }
}
