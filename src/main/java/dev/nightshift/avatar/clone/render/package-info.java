/**
 * Real pictures of a person become new ones: another mouth in the person's own film.
 *
 * <pre>
 *   wished mouth on a base picture = Target --MouthPainter, TextureBank--> picture with that mouth
 * </pre>
 *
 * <p>Called by the clone in the frame loop, and by {@code studio.bank}, which makes the bank. Plain Java; a picture is a
 * {@link dev.nightshift.avatar.clone.render.Texture}. Painters belong to one thread.
 */
@NullMarked
package dev.nightshift.avatar.clone.render;

import org.jspecify.annotations.NullMarked;
