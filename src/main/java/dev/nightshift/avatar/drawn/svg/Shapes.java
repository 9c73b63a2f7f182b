package dev.nightshift.avatar.drawn.svg;

/** Outlines of the basic shapes. */
final class Shapes {
    private Shapes() {}

    static Outline outline(String element, Style style) {
        OutlineBuilder out = new OutlineBuilder();
        return switch (element) {
            case "path" -> PathParser.parse(style.get("d").orElse(""));
            case "circle" -> ellipse(out, style, style.number("r", 0), style.number("r", 0));
            case "ellipse" -> ellipse(out, style, style.number("rx", 0), style.number("ry", 0));
            case "rect" ->
                out.rect(
                                style.number("x", 0),
                                style.number("y", 0),
                                style.number("width", 0),
                                style.number("height", 0))
                        .build();
            default -> throw new SvgException("<" + element + "> isn't a shape");
        };
    }

    private static Outline ellipse(OutlineBuilder out, Style style, double rx, double ry) {
        return out.ellipse(style.number("cx", 0), style.number("cy", 0), rx, ry).build();
    }
}
