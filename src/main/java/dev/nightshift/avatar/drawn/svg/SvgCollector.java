package dev.nightshift.avatar.drawn.svg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a drawing from the elements of a file in document order. */
final class SvgCollector {
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, SvgGroup> groups = new LinkedHashMap<>();
    private final Map<String, String> clips = new HashMap<>();
    private final Gradients gradients = new Gradients();
    private String clipPath = "";
    private double width;
    private double height;
    private int unnamed;

    /** A group that hasn't ended yet. */
    private record Open(String id, Affine transform, double opacity, Optional<String> clip, List<SvgShape> shapes) {}

    void start(String element, Map<String, String> attributes) {
        Style style = Style.of(attributes);
        switch (element) {
            case "svg" -> root(style);
            case "g" -> open.push(group(style));
            case "clipPath" -> clipPath = style.get("id").orElse("");
            case "use" -> use(style);
            case "linearGradient", "radialGradient", "stop" -> gradients.start(element, style);
            case "path", "circle", "ellipse", "rect" -> shape(element, style);
            case "defs", "title", "desc", "metadata" -> {}
            default -> throw new SvgException("<" + element + "> isn't supported: turn it into paths");
        }
    }

    void end(String element) {
        if (element.equals("g")) {
            close(open.pop());
        } else if (element.equals("clipPath")) {
            clipPath = "";
        }
    }

    SvgDrawing drawing() {
        return new SvgDrawing(width, height, groups);
    }

    private void root(Style style) {
        String[] box = style.get("viewBox")
                .orElseThrow(() -> new SvgException("<svg> has no viewBox: add viewBox=\"0 0 WIDTH HEIGHT\""))
                .trim()
                .split("[\\s,]+");
        width = Double.parseDouble(box[2]);
        height = Double.parseDouble(box[3]);
        open.push(new Open("", Affine.IDENTITY, 1, Optional.empty(), new ArrayList<>()));
    }

    private Open group(Style style) {
        Open parent = open.element();
        return new Open(
                style.get("id").orElse(""),
                parent.transform.times(
                        TransformParser.parse(style.get("transform").orElse(""))),
                parent.opacity * style.number("opacity", 1),
                clipOf(style).or(parent::clip),
                new ArrayList<>());
    }

    private void close(Open group) {
        if (!group.id.isEmpty() && groups.put(group.id, new SvgGroup(group.id, group.shapes)) != null) {
            throw new SvgException("two groups have the id '" + group.id + "': rename one");
        }
        open.element().shapes.addAll(group.shapes);
    }

    private void use(Style style) {
        if (clipPath.isEmpty()) {
            throw new SvgException("<use> isn't supported outside clipPath: unlink the clone");
        }
        clips.put(clipPath, style.get("href").orElse("").replace("#", ""));
    }

    private void shape(String element, Style style) {
        if (!style.get("stroke").orElse("none").equals("none")) {
            throw new SvgException("strokes aren't supported: turn the stroke into a path");
        }
        if (style.get("fill").orElse("").equals("none")) {
            return;
        }
        Open group = open.element();
        Affine transform = group.transform.times(
                TransformParser.parse(style.get("transform").orElse("")));
        group.shapes.add(new SvgShape(
                style.get("id").orElseGet(() -> "shape-" + unnamed++),
                Shapes.outline(element, style).transformed(transform),
                gradients.fill(style, transform),
                group.opacity * style.number("opacity", 1),
                style.get("fill-rule").orElse("nonzero").equals("evenodd"),
                clipOf(style).or(group::clip)));
    }

    private Optional<String> clipOf(Style style) {
        return style.reference("clip-path").map(id -> Optional.ofNullable(clips.get(id))
                .orElseThrow(
                        () -> new SvgException("clipPath '" + id + "' must stand before its use and <use> one shape")));
    }
}
