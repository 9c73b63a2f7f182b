/**
 * Everything on screen that changes: each layer keeps plates of its content, redraws them only when the content is
 * another, and shows them every frame at the place the {@code Blocking} asks for.
 *
 * <pre>
 *   Scene part --changed?--> Plate --+
 *   Blocking (where, how big) -------+--> canvas of the program picture
 * </pre>
 *
 * <p>Called by the compositor on the frame loop.
 */
@NullMarked
package dev.nightshift.stage.layer;

import org.jspecify.annotations.NullMarked;
