package dev.nightshift.avatar.drawn.svg;

import java.util.Map;

/**
 * What a file draws.
 *
 * @param width of the view box, pixels at scale 1
 * @param height of the view box
 * @param groups every group with an id, hidden ones too
 */
public record SvgDrawing(double width, double height, Map<String, SvgGroup> groups) {
    public SvgDrawing {
        groups = Map.copyOf(groups);
    }
}
