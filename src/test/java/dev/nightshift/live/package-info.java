/**
 * How soon a live room answers, heard from outside.
 *
 * <pre>
 *   comment --intake--> room ──journal──> Timeline (heard, turn opened, written, first line started)
 *                         └──stream over HTTP──> StreamTap (fragment: audio time, arrival) ──decoder──> Onsets (first audible sample)
 *                                     Delays = arrival of the fragment with that sample - arrival of the comment
 * </pre>
 *
 * <p>Called by {@code bench room}. The tap has its own thread; everything else belongs to the bench's.
 */
@NullMarked
package dev.nightshift.live;

import org.jspecify.annotations.NullMarked;
