/**
 * The person without the background: how much of each pixel of the film is the person, and what was behind.
 *
 * <pre>
 *   film picture --Plates--+
 *   Mattes (packed) -------+--CutOut--> premultiplied picture with alpha, the old background's colour taken out of its edges
 *   backing, drift --------+            graded towards the light of another place, which comes around its edges
 *   Surround --LightWrap---+
 * </pre>
 *
 * <p>Made by {@code studio.matting}, read on the clone's frame loop through {@link
 * dev.nightshift.avatar.clone.matte.CutOut}, which is the film for everything behind it. Plain Java. A {@link
 * dev.nightshift.avatar.clone.matte.Mattes} may be read by any thread, a cut-out belongs to one.
 */
@NullMarked
package dev.nightshift.avatar.clone.matte;

import org.jspecify.annotations.NullMarked;
