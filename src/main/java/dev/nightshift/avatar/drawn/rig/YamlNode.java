package dev.nightshift.avatar.drawn.rig;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A mapping in a YAML file that knows its place, so that a missing or wrong key can be named.
 *
 * @param file name for errors
 * @param path keys from the root, joined by dots
 * @param values the mapping
 */
record YamlNode(String file, String path, Map<?, ?> values) {

    static YamlNode of(String file, String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            return new YamlNode(file, path, map);
        }
        throw new RigException(file + ": '" + path + "' must be a mapping of key: value");
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Object value(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new RigException(file + ": key '" + path(key) + "' is missing: add it (see docs/rig.md)");
        }
        return value;
    }

    String text(String key) {
        return value(key).toString();
    }

    YamlNode node(String key) {
        return of(file, path(key), value(key));
    }

    double number(String key) {
        return number(key, value(key));
    }

    double number(String key, double otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    /** A list of exactly {@code count} numbers. */
    double[] numbers(String key, int count) {
        List<?> list = list(key);
        if (list.size() != count) {
            throw wrong(key, "a list of " + count + " numbers");
        }
        return list.stream().mapToDouble(item -> number(key, item)).toArray();
    }

    List<?> list(String key) {
        if (value(key) instanceof List<?> list) {
            return list;
        }
        throw wrong(key, "a list");
    }

    /** The mappings in a list. */
    List<YamlNode> nodes(String key) {
        List<YamlNode> all = new ArrayList<>();
        for (Object item : list(key)) {
            all.add(of(file, path(key) + "[" + all.size() + "]", item));
        }
        return all;
    }

    /** The mappings in a mapping, by key, in the file's order. */
    Map<String, YamlNode> entries() {
        Map<String, YamlNode> all = new LinkedHashMap<>();
        values.forEach((key, value) -> all.put(key.toString(), of(file, path(key.toString()), value)));
        return all;
    }

    /** Refuses keys that nobody reads: most likely a typing mistake. */
    YamlNode only(String... known) {
        for (Object key : values.keySet()) {
            if (!Set.of(known).contains(key.toString())) {
                throw new RigException(file + ": key '" + path(key.toString()) + "' isn't known; known here: "
                        + String.join(", ", known));
            }
        }
        return this;
    }

    RigException wrong(String key, String expected) {
        return new RigException(file + ": '" + path(key) + "' is " + values.get(key) + " but must be " + expected);
    }

    private double number(String key, Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw wrong(key, "a number");
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
