package dev.nightshift.avatar.drawn.svg;

import java.util.List;

/**
 * A named group: all shapes below it in drawing order, whatever the nesting.
 *
 * @param id the group's id
 * @param shapes from back to front
 */
public record SvgGroup(String id, List<SvgShape> shapes) {
    public SvgGroup {
        shapes = List.copyOf(shapes);
    }
}
