/**
 * The composed picture and the mixed sound of a program.
 *
 * <pre>
 *   Scene, host VideoFrame, time --> Compositor: set, host, counter, close-up, card, caption, heading, countdown
 *                                        \--> LabelPass (always last) --> LabelledFrame
 *   speech, room tone ------------> sound.Mixer ----------------------> AudioFrame
 *
 *   a host with its own background (Backdrop.HostsOwn) is the back itself; in a close-up it withdraws into a window
 *
 *   scene    what is on screen, as immutable records with ready-formatted texts
 *   set      the drawn studio          layer   everything that changes      text     fonts, line breaking, fitting
 *   picture  product pictures          look    colours, measures, easing    sound    mixer, room tone, limiter
 * </pre>
 *
 * <p>Called by {@code playout} on the room's frame loop, one compositor and one mixer a room. A compositor belongs to
 * one thread; {@link dev.nightshift.stage.text.Fonts} and {@link dev.nightshift.stage.picture.Pictures} are shared.
 */
@NullMarked
package dev.nightshift.stage;

import org.jspecify.annotations.NullMarked;
