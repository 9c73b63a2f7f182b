/**
 * People who may be in distress: telling that a comment hints at it, and what the host says then.
 *
 * <pre>
 *   comment's text --CareWords--> hinted at, or not --room.CareRules--> alert for the operator, and a turn
 *                                                                     CareLines --> one to three sentences
 * </pre>
 *
 * <p>Called by {@code room}: the words by its rules, the lines by the host's mind. Immutable, any thread.
 */
@NullMarked
package dev.nightshift.host.care;

import org.jspecify.annotations.NullMarked;
