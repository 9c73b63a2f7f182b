package dev.nightshift.avatar.drawn.svg;

import java.util.Optional;

/**
 * One filled path with its transforms applied.
 *
 * @param id unique in the file; made up when the file gives none
 * @param opacity product of the opacities of the shape and its groups, 0 .. 1
 * @param evenOdd whether the fill rule is even-odd instead of nonzero
 * @param clip id of the shape that clips this one
 */
public record SvgShape(String id, Outline outline, Fill fill, double opacity, boolean evenOdd, Optional<String> clip) {}
