package dev.nightshift.shop.feed;

import dev.nightshift.shop.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes values of an expected shape out of keys; another shape is a problem, a missing key is not. */
final class Fields {
    private final ProblemLog log;

    Fields(ProblemLog log) {
        this.log = log;
    }

    Optional<FactNode.Group> group(FactNode.Group parent, String key) {
        return parent.child(key).flatMap(this::group);
    }

    /** The groups of a list; a single group counts as a list of one. */
    List<FactNode.Group> groups(FactNode.Group parent, String key) {
        return nodes(parent, key).stream().flatMap(node -> group(node).stream()).toList();
    }

    /** The entries of a list; anything else counts as a list of one. */
    List<FactNode> nodes(FactNode.Group parent, String key) {
        return parent.child(key)
                .map(node -> node instanceof FactNode.Listing listing ? listing.items() : List.of(node))
                .orElse(List.of());
    }

    /** The texts of a list, whether plain or by language; a text by language gives one for each. */
    List<String> strings(FactNode.Group parent, String key) {
        List<String> strings = new ArrayList<>();
        nodes(parent, key).forEach(node -> collect(node, strings));
        return strings;
    }

    <T> Optional<Sourced<T>> value(FactNode.Group parent, String key, Function<String, Parsed<T>> parser) {
        return parent.child(key).flatMap(this::leaf).flatMap(leaf -> log.read(leaf, parser));
    }

    Optional<FactNode.Leaf> leaf(FactNode node) {
        if (node instanceof FactNode.Leaf leaf) {
            return Optional.of(leaf);
        }
        log.add(node, "one value is expected, not " + node.text(), "Write a single value");
        return Optional.empty();
    }

    Optional<FactNode> required(FactNode.Group parent, String key) {
        Optional<FactNode> child = parent.child(key);
        if (child.isEmpty()) {
            log.add(parent, "the key " + key + " is missing", "Add it; without it this was not loaded");
        }
        return child;
    }

    private Optional<FactNode.Group> group(FactNode node) {
        if (node instanceof FactNode.Group group) {
            return Optional.of(group);
        }
        log.add(node, "keys are expected, not " + Parsed.quote(node.text()), "Write keys below it, each with a value");
        return Optional.empty();
    }

    private void collect(FactNode node, List<String> strings) {
        switch (node) {
            case FactNode.Leaf leaf
            when leaf.isNull() || leaf.text().isEmpty() ->
                log.add(leaf, "the entry is empty", "Write a text, or remove the entry");
            case FactNode.Leaf leaf -> strings.add(leaf.text());
            case FactNode.Group group -> group.children().values().forEach(child -> collect(child, strings));
            case FactNode.Listing listing -> listing.items().forEach(child -> collect(child, strings));
        }
    }
}
