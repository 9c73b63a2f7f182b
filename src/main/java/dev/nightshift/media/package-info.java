/**
 * What flows through a program: pictures, sound, speech timing and the time base they share. JDK only, so that voices,
 * avatars, the stage and outputs meet here without knowing each other.
 *
 * <pre>
 *   Voice --SpeechTrack, samples--> Avatar --VideoFrame--> Compositor --LabelledFrame--> Encoder
 *              AudioFrame ------------------------------> Mixer ------- AudioFrame ----/
 * </pre>
 *
 * <p>Called by every media package. Records are immutable except for the memory behind {@link
 * dev.nightshift.media.VideoFrame} and the array in {@link dev.nightshift.media.AudioFrame}, which have one owner at a
 * time.
 */
@NullMarked
package dev.nightshift.media;

import org.jspecify.annotations.NullMarked;
