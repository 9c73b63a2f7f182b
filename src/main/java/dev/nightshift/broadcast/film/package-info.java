/**
 * Reads the pictures and the sound of any film file or address, for whoever examines one.
 *
 * <pre>
 *   file --demux--> packets of the video --decode--> Luma, seconds --> Viewer
 *                --> packets of the sound --decode--> 48 kHz, one channel --> SoundMarks
 * </pre>
 *
 * <p>Called by {@code broadcast.mark} through {@code FilmMarks} and by benches. No threads of its own.
 */
@NullMarked
package dev.nightshift.broadcast.film;

import org.jspecify.annotations.NullMarked;
