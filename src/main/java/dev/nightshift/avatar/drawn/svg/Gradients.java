package dev.nightshift.avatar.drawn.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The gradients of a file and the fills that use them. */
final class Gradients {
    private final Map<String, Gradient> byId = new HashMap<>();
    private String current = "";

    private record Gradient(boolean linear, Style style, List<Fill.Stop> stops) {}

    void start(String element, Style style) {
        if (element.equals("stop")) {
            stop(style);
        } else {
            current = style.get("id").orElse("");
            byId.put(current, new Gradient(element.equals("linearGradient"), style, new ArrayList<>()));
        }
    }

    private void stop(Style style) {
        String colour = style.get("stop-color").orElse("#000000");
        double opacity = style.number("stop-opacity", 1);
        String offset = style.get("offset").orElse("0");
        double at = offset.endsWith("%")
                ? Double.parseDouble(offset.substring(0, offset.length() - 1)) / 100
                : Double.parseDouble(offset);
        gradient(current).stops.add(new Fill.Stop(at, Colour.parse(colour, opacity)));
    }

    Fill fill(Style style, Affine transform) {
        Optional<String> reference = style.reference("fill");
        if (reference.isPresent()) {
            return placed(gradient(reference.get()), transform);
        }
        return new Fill.Solid(Colour.parse(style.get("fill").orElse("#000000"), style.number("fill-opacity", 1)));
    }

    private Gradient gradient(String id) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new SvgException("gradient '" + id + "' must stand before its use"));
    }

    private Fill placed(Gradient gradient, Affine shape) {
        Style style = gradient.style;
        if (!style.get("gradientUnits").orElse("").equals("userSpaceOnUse")) {
            throw new SvgException("gradient '" + style.get("id").orElse("")
                    + "' needs gradientUnits=\"userSpaceOnUse\" and coordinates of the drawing");
        }
        Affine map =
                shape.times(TransformParser.parse(style.get("gradientTransform").orElse("")));
        List<Fill.Stop> stops = linked(style, gradient.stops);
        return gradient.linear ? linear(style, map, stops) : radial(style, map, stops);
    }

    /** Editors keep stops in a second gradient that the first one links to. */
    private List<Fill.Stop> linked(Style style, List<Fill.Stop> stops) {
        return stops.isEmpty()
                ? style.get("href")
                        .map(link -> gradient(link.replace("#", "")).stops)
                        .orElse(stops)
                : stops;
    }

    private static Fill linear(Style style, Affine map, List<Fill.Stop> stops) {
        double x1 = style.number("x1", 0);
        double y1 = style.number("y1", 0);
        double x2 = style.number("x2", 1);
        double y2 = style.number("y2", 0);
        return new Fill.Linear(map.x(x1, y1), map.y(x1, y1), map.x(x2, y2), map.y(x2, y2), stops);
    }

    private static Fill radial(Style style, Affine map, List<Fill.Stop> stops) {
        double cx = style.number("cx", 0);
        double cy = style.number("cy", 0);
        return new Fill.Radial(map.x(cx, cy), map.y(cx, cy), style.number("r", 1) * map.scale(), stops);
    }
}
