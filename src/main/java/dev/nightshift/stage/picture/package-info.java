/**
 * Product pictures: decoded once, brought to the size of the close-up with good filtering, kept while they are in use.
 *
 * <pre>
 *   Path --Pictures (bounded, least recently used leaves)--> Picture.Ready | Picture.Missing(reason)
 * </pre>
 *
 * <p>Called by layers on the frame loop; {@code Pictures.warm} from any thread ahead of time. One cache serves all
 * rooms of a process.
 */
@NullMarked
package dev.nightshift.stage.picture;

import org.jspecify.annotations.NullMarked;
