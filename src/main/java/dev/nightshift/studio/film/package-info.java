/**
 * The person's film as a clone carries it: every picture is coded for itself, so that the film can go on anywhere.
 *
 * <pre>
 *   VideoFrame --FilmWriter--> H.264, key pictures only --any stream--> Film (coded, in memory outside the heap)
 *   Film --FilmDecoder on a thread of its own, ahead--> FilmPlates --read--> the clone's frame loop
 * </pre>
 *
 * <p>Written when a clone is built; read by the frame loop. FFmpeg's types stay here. Pictures of a person are never
 * written to a disk from here: what is decoded lives in a few buffers.
 */
@NullMarked
package dev.nightshift.studio.film;

import org.jspecify.annotations.NullMarked;
