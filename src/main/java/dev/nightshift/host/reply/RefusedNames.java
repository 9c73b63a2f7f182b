package dev.nightshift.host.reply;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Words that make a name unfit for speech: see the resource. Immutable, any thread. */
final class RefusedNames {
    private static final String FILE = "/names/refused.yaml";
    /** Shorter names of shops and brands are refused only as a whole. */
    private static final int DISTINCT = 4;

    private final Set<String> words;
    private final Set<String> starts;
    private final Set<String> contains;

    private RefusedNames(Map<?, ?> file) {
        words = folded(file, "words");
        starts = folded(file, "starts");
        contains = folded(file, "contains");
    }

    static RefusedNames standard() {
        try (InputStream in = RefusedNames.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Object content = new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromString(yaml);
            return new RefusedNames((Map<?, ?>) content);
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE + " can't be read", broken);
        }
    }

    private static Set<String> folded(Map<?, ?> file, String key) {
        if (!(file.get(key) instanceof List<?> lists)) {
            throw new IllegalStateException(FILE + ": the key " + key + " is missing");
        }
        return lists.stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(word -> NameFolding.compact(String.valueOf(word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a name offends, advertises, commands or passes itself off as somebody. */
    boolean refuses(String name, Catalogue catalogue) {
        return NameFolding.readings(name).stream().anyMatch(this::offends) || impersonates(name, catalogue);
    }

    private boolean offends(String reading) {
        List<String> parts = NameFolding.words(reading);
        String whole = NameFolding.compact(reading);
        return words.contains(whole)
                || parts.stream().anyMatch(words::contains)
                || parts.stream().anyMatch(part -> starts.stream().anyMatch(part::startsWith))
                || contains.stream().anyMatch(whole::contains)
                || contains.stream().anyMatch(NameFolding.singled(whole)::contains);
    }

    private static boolean impersonates(String name, Catalogue catalogue) {
        String whole = NameFolding.compact(name);
        return sellers(catalogue).stream()
                .map(NameFolding::compact)
                .filter(seller -> !seller.isEmpty())
                .anyMatch(seller -> whole.equals(seller) || (seller.length() >= DISTINCT && whole.contains(seller)));
    }

    /** The shop and the brands that it sells. */
    private static Set<String> sellers(Catalogue catalogue) {
        Collection<String> names = catalogue.shop().name().byLanguage().values();
        Stream<String> brands = catalogue.products().stream()
                .map(Product::details)
                .flatMap(List::stream)
                .filter(detail -> detail.attribute().equalsIgnoreCase("brand"))
                .map(detail -> detail.value().value());
        Set<String> sellers = new HashSet<>(names);
        sellers.add(catalogue.shop().id());
        brands.forEach(sellers::add);
        return sellers;
    }
}
