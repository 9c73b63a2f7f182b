/**
 * Reads the part of SVG that a rig's drawing uses into plain data; knows nothing of rigs or of drawing.
 *
 * <pre>
 *   host.svg --SvgReader--> SvgDrawing
 *                             groups: id -> SvgGroup (shapes in drawing order, nested groups flattened)
 *                             shapes: id -> SvgShape (Outline + Fill + opacity + clip), transforms applied
 * </pre>
 *
 * <p>Called by {@code avatar.drawn.rig} once per load, on any thread. Everything is immutable apart from arrays, which
 * nobody may change.
 */
@NullMarked
package dev.nightshift.avatar.drawn.svg;

import org.jspecify.annotations.NullMarked;
