/**
 * Learns how a person's mouth follows speech.
 *
 * <pre>
 *   voices reading Lessons --HearingTeacher--> Hearing (kinds of sounds, whoever speaks) --KeptHearing--> a file
 *
 *   FaceTrack, sound --SoundOffset--> sound where the lips are
 *
 *   FaceTrack, MouthSpace --MouthFootage--+
 *   sound --Hearing-----------------------+--ArticulationLearner--> SpeakingMouth
 *     or SpeechTrack of studio.alignment -+     Expectation: any mouth; RobustRidge: this one
 * </pre>
 *
 * <p>Called offline when a clone is built, on one thread.
 */
@NullMarked
package dev.nightshift.studio.articulation;

import org.jspecify.annotations.NullMarked;
