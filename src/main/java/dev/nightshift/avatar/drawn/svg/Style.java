package dev.nightshift.avatar.drawn.svg;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The presentation of an element: its attributes, overlaid by its {@code style} attribute, as editors write it. */
record Style(Map<String, String> values) {

    static Style of(Map<String, String> attributes) {
        Map<String, String> all = new HashMap<>(attributes);
        for (String declaration : attributes.getOrDefault("style", "").split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                all.put(
                        declaration.substring(0, colon).trim(),
                        declaration.substring(colon + 1).trim());
            }
        }
        return new Style(all);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    double number(String name, double otherwise) {
        return get(name).map(text -> Double.parseDouble(text.replace("px", ""))).orElse(otherwise);
    }

    /** The id in {@code url(#id)}. */
    Optional<String> reference(String name) {
        return get(name).filter(text -> text.startsWith("url(#")).map(text -> text.substring(5, text.indexOf(')'))
                .replace("\"", ""));
    }
}
