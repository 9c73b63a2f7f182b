/**
 * When each sound of a recording is said.
 *
 * <pre>
 *   transcript --Voice--> Reading (sound, phone times) --SpokenRows--+
 *   Recording (any rate) ------ pauses cut out --------- SpokenRows--+--Warping, Likening--> PhonePlacement
 *                                                                                              |
 *                                               Aligned(SpeechTrack of the recording) | Mismatch(reason)
 * </pre>
 *
 * <p>Called offline by {@code studio} when a clone is built, on one thread. Knows no language: whatever a voice can read
 * can be aligned.
 */
@NullMarked
package dev.nightshift.studio.alignment;

import org.jspecify.annotations.NullMarked;
