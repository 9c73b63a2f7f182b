/**
 * How a drawn host moves: directions become a {@link dev.nightshift.avatar.drawn.Pose} for every moment.
 *
 * <pre>
 *  Speak ---> Visemes --> MouthMotion (dominance, closures, rest) ----------------> Pose.Mouth
 *     |
 *     +-----> Agenda (phrases, accents) --> Brows, Nods, Tilts --+
 *     |            |--> Breath, Blinks                           +--> HeadMotion --> Springs (hair)
 *     +-----> GestureScheduler --> ArmMotion <-- Repose          |        |
 *  Follow --> FollowedMouth (loudness, vowels) ----------------------------------> Pose.Mouth
 *  Look ----> EyeMotion (saccades) ---- head follows ------------+        v
 *  Feel ----> Mood                      eyes counter the head <-----------+
 * </pre>
 *
 * <p>{@link dev.nightshift.avatar.drawn.motion.HostMotion} is the entry; one thread, the room's frame loop, uses it.
 * Everything advances on a fixed grid of 10 ms and draws its chance from generators split off the one passed in, so
 * that the same directions and the same seed give the same poses however often pictures are drawn. Speech is planned
 * when it is told, a little ahead of its sound; it must not arrive later than about half a second ahead for hands to
 * be ready, and may arrive late for everything else.
 *
 * <p>Times are program times in microseconds, angles degrees, amounts as in {@link dev.nightshift.avatar.drawn.Pose}.
 */
@NullMarked
package dev.nightshift.avatar.drawn.motion;

import org.jspecify.annotations.NullMarked;
