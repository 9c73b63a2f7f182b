/**
 * The mouth from speech: from known phones, or from sound alone as it comes in.
 *
 * <pre>
 *   SpeechTrack --Sounds--> rows of 16 kinds --Coarticulation (what sounded, what will sound)--> shape
 *                 Contacts  lips meet on p b m, tuck on f v         --MouthDriver--------------> shape at any moment
 *                 Rests     pauses are still
 *
 *   16 kHz sound --Microphone--> normalised rows --Hearing--> kinds --Coarticulation--SoundDriver--> shape, 150 ms later
 * </pre>
 *
 * <p>Learnt offline by {@code studio.articulation} as a {@link dev.nightshift.avatar.clone.speech.SpeakingMouth}; called by
 * the clone's frame loop. All but {@link dev.nightshift.avatar.clone.speech.SoundDriver} is immutable and may be used by
 * any thread. Kinds of sounds are the visemes of the drawn host ({@code avatar.drawn.motion}).
 */
@NullMarked
package dev.nightshift.avatar.clone.speech;

import org.jspecify.annotations.NullMarked;
