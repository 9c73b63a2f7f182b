/**
 * Sound treatment in plain arithmetic: loudness, limiting, filters.
 *
 * <pre>
 *   samples --Loudness.measure--> LUFS
 *   samples --Mastering.master--> high-passed, de-essed, levelled to -16 LUFS, peaks below the ceiling
 * </pre>
 *
 * <p>Called by the voice engines on the thread that synthesises. Mono {@code float[]} at 48,000 samples a second, full
 * scale 1. Nothing here keeps state between calls unless a class says so.
 */
@NullMarked
package dev.nightshift.voice.sound;

import org.jspecify.annotations.NullMarked;
