/**
 * Whether a piece of footage is good enough to make a host of, and if not, what to record anew.
 *
 * <pre>
 *   FootageInfo, FrameSigns of each picture, sound --FootageJudge(FootageLimits)--> FootageVerdict
 *                                                     Accepted(notes) | Rejected(reasons, notes)
 * </pre>
 *
 * <p>Called by the command line and the console through the root package. Pure: any thread.
 */
@NullMarked
package dev.nightshift.studio.enrol;

import org.jspecify.annotations.NullMarked;
