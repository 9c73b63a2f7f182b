package dev.nightshift.shop.feed;

import dev.nightshift.shop.SourceRef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One value of {@code facts.yaml}, and where it stands. */
sealed interface FactNode extends Written {
    Place place();

    /** The text of a leaf; of anything else, what it is called in a message. */
    @Override
    String text();

    @Override
    default SourceRef source() {
        return Problem.source(place().file(), place().line(), place().path());
    }

    @Override
    default Problem problem(String reason, String whatToDo) {
        return Problem.at(place().file(), place().line(), place().path(), reason, whatToDo);
    }

    /**
     * @param line the line of the key
     * @param path keys and list indices, joined by dots; empty for the whole file
     */
    record Place(String file, int line, String path) {
        Place child(String key, int childLine) {
            return new Place(file, childLine, path.isEmpty() ? key : path + "." + key);
        }
    }

    /**
     * A text, a number, a date: as written.
     *
     * @param isNull whether the file says that there is none ({@code null}, {@code ~} or nothing at all)
     */
    record Leaf(Place place, String text, boolean isNull) implements FactNode {}

    /** Values by key, in file order. */
    record Group(Place place, Map<String, FactNode> children) implements FactNode {
        public Group {
            children = Collections.unmodifiableMap(new LinkedHashMap<>(children));
        }

        @Override
        public String text() {
            return "keys and values";
        }

        /** The value of a key; empty when there is none, or when it is null. */
        Optional<FactNode> child(String key) {
            return Optional.ofNullable(children.get(key)).filter(node -> !(node instanceof Leaf leaf && leaf.isNull()));
        }
    }

    /** Values in order. */
    record Listing(Place place, List<FactNode> items) implements FactNode {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return "a list";
        }
    }
}
