/**
 * What is planned: the run of show for a catalogue, and how a planned sentence becomes words.
 *
 * <pre>
 *   Catalogue --> RunOfShow: Segment (one product) ... : eight Beats : planned sentences with typed slots
 *                                                                        |  at the moment of speaking
 *                                        Catalogue now, clock now ------> Line (display and spoken tokens, sources)
 * </pre>
 *
 * <p>Pure: chance is a seed, time is passed in. Called by {@code room}.
 */
@NullMarked
package dev.nightshift.script;

import org.jspecify.annotations.NullMarked;
