/**
 * What is planned: the run of show for a catalogue, and how a planned sentence becomes words.
 *
 * <pre>
 *   scripts/en.yaml --> Phrasings: by Occasion ----+
 *   Catalogue --> Material: Items the merchant wrote +--ScriptWriter--> RunOfShow
 *                                                                          pass 0: Segment (opening), Segment ...
 *                                                                          pass n: Segment (one product) ...
 *                                                                            PlannedLine: Beat, Part ...
 *   Part = Words | Mark (gesture) | Slot (price, stock, deadline, a merchant's sentence ...)
 *
 *   PlannedLine + Catalogue now + clock --LineFiller--> Filling: Filled (Line) | NotSayable (reason)
 * </pre>
 *
 * <p>Pure: chance is a seed, time is passed in. Called by {@code room} and {@code playout}, from any thread.
 */
@NullMarked
package dev.nightshift.script;

import org.jspecify.annotations.NullMarked;
