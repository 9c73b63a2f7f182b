package dev.nightshift.host.reply;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    /** So many letters may be cut off a word that is disguised. */
    private static final int CUT_OFF = 2;
    /** A word of so many letters is no accident of two names. */
    private static final int LONG = 7;
    /** A first name has so many letters. */
    private static final int NAME = 3;

    private final Set<String> words;
    private final Set<String> starts;
    private final Set<String> contains;
    private final Set<String> given;

    private RefusedNames(Map<?, ?> file) {
        words = folded(file, "words");
        starts = folded(file, "starts");
        contains = folded(file, "contains");
        given = folded(file, "given");
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
        String whole = String.join("", parts);
        return parts.stream().filter(part -> isWord(part, parts)).anyMatch(words::contains)
                || parts.stream().anyMatch(this::offendsAlone)
                || joined(parts).anyMatch(this::offendsJoined)
                || whole.length() >= LONG && words.contains(whole)
                || contains.stream().anyMatch(whole::contains);
    }

    private boolean offendsAlone(String part) {
        String singled = NameFolding.singled(part);
        return starts.stream().anyMatch(part::startsWith)
                || contains.stream().anyMatch(word -> part.contains(word) || singled.contains(word));
    }

    private boolean offendsJoined(String joined) {
        return words.contains(joined) || offendsAlone(joined);
    }

    /** A letter that follows a name is its initial: "Anna I" does not speak of herself. */
    private static boolean isWord(String part, List<String> parts) {
        return part.length() > 1 || parts.indexOf(part) == 0 || parts.getFirst().length() < NAME;
    }

    /**
     * What is spelled out over several parts: runs of one or two letters, as {@code f u c k}, and a word of which a letter
     * or two were cut off, as {@code arsc h} and {@code a nal}. A first name with an initial is none: {@code Ana L}.
     */
    private Stream<String> joined(List<String> parts) {
        Stream.Builder<String> joined = Stream.builder();
        spelled(parts).forEach(joined);
        for (int at = 1; at < parts.size(); at++) {
            String before = parts.get(at - 1);
            if (isCutOff(before, parts.get(at)) && !given.contains(before)) {
                joined.add(before + parts.get(at));
            }
        }
        return joined.build();
    }

    private static List<String> spelled(List<String> parts) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= parts.size(); at++) {
            if (at == parts.size() || parts.get(at).length() > CUT_OFF) {
                if (at > from + 1) {
                    runs.add(String.join("", parts.subList(from, at)));
                }
                from = at + 1;
            }
        }
        return runs;
    }

    private static boolean isCutOff(String first, String second) {
        return first.length() <= CUT_OFF || second.length() <= CUT_OFF;
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
