package dev.nightshift.shop.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/**
 * Builds the tree of a YAML file from its events. An alias is written out where it stands; the number of values, written
 * out, and their depth are limited, so that a small file can't become a huge tree.
 */
final class YamlTree {
    private static final int DEEPEST = 30;
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final String file;
    private final Iterator<Event> events;
    private final ProblemLog log;
    private final Map<String, FactNode> anchors = new HashMap<>();
    private int budget;

    YamlTree(String file, Iterator<Event> events, int maximumNodes, ProblemLog log) {
        this.file = file;
        this.events = events;
        this.budget = maximumNodes;
        this.log = log;
    }

    FactNode document() throws UnreadableFile {
        FactNode.Place root = new FactNode.Place(file, 1, "");
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent first) {
                FactNode tree = node(first, root, 0);
                noteRest();
                return tree;
            }
        }
        throw new UnreadableFile(Problem.of(file, "the file says nothing", "Begin it with the key shop:"));
    }

    /** Reads to the end, so that a fault behind the first document is found too. */
    private void noteRest() {
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart) {
                int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
                log.add(Problem.at(
                        file,
                        line,
                        "a second document begins here",
                        "Remove the line ---; what follows was not loaded"));
            }
        }
    }

    private FactNode node(Event event, FactNode.Place place, int depth) throws UnreadableFile {
        spend(place, depth);
        FactNode node =
                switch (event) {
                    case ScalarEvent scalar -> leaf(scalar, place);
                    case MappingStartEvent mapping -> group(place, depth);
                    case SequenceStartEvent sequence -> listing(place, depth);
                    case AliasEvent alias -> alias(alias, place, depth);
                    default -> throw reject(place, "something that is neither a text, a list nor keys stands here");
                };
        if (event instanceof NodeEvent anchored && !(event instanceof AliasEvent)) {
            anchored.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), node));
        }
        return node;
    }

    private static FactNode leaf(ScalarEvent scalar, FactNode.Place place) {
        boolean isNull = scalar.isPlain() && NULLS.contains(scalar.getValue());
        return new FactNode.Leaf(place, scalar.getValue().strip(), isNull);
    }

    private FactNode group(FactNode.Place place, int depth) throws UnreadableFile {
        Map<String, FactNode> children = new LinkedHashMap<>();
        Event key = events.next();
        while (key.getEventId() != Event.ID.MappingEnd) {
            if (!(key instanceof ScalarEvent scalar)) {
                throw reject(place, "a key here is not a plain word");
            }
            FactNode.Place at = place.child(scalar.getValue().strip(), line(key, place));
            FactNode value = node(events.next(), at, depth + 1);
            put(children, scalar.getValue().strip(), value);
            key = events.next();
        }
        return new FactNode.Group(place, children);
    }

    private void put(Map<String, FactNode> children, String key, FactNode value) {
        if (key.equals("<<")) {
            log.add(value, "YAML 1.2 has no merge key", "Write the keys out; this was not loaded");
            return;
        }
        FactNode first = children.putIfAbsent(key, value);
        if (first != null) {
            String reason = "the key stands before in line " + first.place().line();
            log.add(value, reason, "Keep one of them; the first one was taken");
        }
    }

    private FactNode listing(FactNode.Place place, int depth) throws UnreadableFile {
        List<FactNode> items = new ArrayList<>();
        Event item = events.next();
        while (item.getEventId() != Event.ID.SequenceEnd) {
            FactNode.Place at = place.child(String.valueOf(items.size()), line(item, place));
            items.add(node(item, at, depth + 1));
            item = events.next();
        }
        return new FactNode.Listing(place, items);
    }

    private FactNode alias(AliasEvent alias, FactNode.Place place, int depth) throws UnreadableFile {
        FactNode meant = anchors.get(alias.getAlias().getValue());
        if (meant == null) {
            throw reject(
                    place, "nothing complete is called &" + alias.getAlias().getValue());
        }
        return copy(meant, place, depth);
    }

    private FactNode copy(FactNode node, FactNode.Place place, int depth) throws UnreadableFile {
        spend(place, depth);
        return switch (node) {
            case FactNode.Leaf leaf -> new FactNode.Leaf(place, leaf.text(), leaf.isNull());
            case FactNode.Group group -> {
                Map<String, FactNode> children = new LinkedHashMap<>();
                for (Map.Entry<String, FactNode> child : group.children().entrySet()) {
                    FactNode.Place at = place.child(child.getKey(), place.line());
                    children.put(child.getKey(), copy(child.getValue(), at, depth + 1));
                }
                yield new FactNode.Group(place, children);
            }
            case FactNode.Listing listing -> {
                List<FactNode> items = new ArrayList<>();
                for (FactNode item : listing.items()) {
                    FactNode.Place at = place.child(String.valueOf(items.size()), place.line());
                    items.add(copy(item, at, depth + 1));
                }
                yield new FactNode.Listing(place, items);
            }
        };
    }

    private void spend(FactNode.Place place, int depth) throws UnreadableFile {
        budget--;
        if (budget < 0) {
            throw reject(place, "the file has too many keys and list entries, its aliases written out");
        }
        if (depth > DEEPEST) {
            throw reject(place, "keys and lists stand more than " + DEEPEST + " deep in one another");
        }
    }

    private UnreadableFile reject(FactNode.Place place, String reason) {
        String column = place.path().substring(0, Math.min(place.path().length(), 120));
        return new UnreadableFile(
                Problem.at(file, place.line(), column, reason, "Write it as docs/shop-format.md shows"));
    }

    private static int line(Event event, FactNode.Place place) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(place.line());
    }
}
