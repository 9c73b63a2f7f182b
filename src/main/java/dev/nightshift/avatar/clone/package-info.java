/**
 * The host that looks like a real, consenting person, played back at 25 pictures a second on a plain processor.
 *
 * <pre>
 *   face   the words everybody shares: mesh, alignment, mouth shape, track
 * </pre>
 *
 * <p>Everything here is what a running show needs, in plain Java. What turns footage into a clone is {@code studio}.
 */
@NullMarked
package dev.nightshift.avatar.clone;

import org.jspecify.annotations.NullMarked;
