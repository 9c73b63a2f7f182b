/**
 * The drawn studio behind and in front of the host, in depth order.
 *
 * <pre>
 *   Wall > Niche with shelves > FlutedPanel > Pendant, Plant        | host |        Counter
 *   \---------------- one blurred, graded picture ----------------/            \- one picture -/
 * </pre>
 *
 * <p>Painted once a compositor (about a second), shown every frame. Called by the compositor.
 */
@NullMarked
package dev.nightshift.stage.set;

import org.jspecify.annotations.NullMarked;
