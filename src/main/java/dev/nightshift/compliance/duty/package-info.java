/**
 * How a person is kept in charge of an AI host (rule R25): when they are asked, and how long they have to answer. Called by
 * the watch of each room; pure.
 *
 * <pre>
 *   DutyTerms: ---- 10..20 min ----> asked -- 60 s --> warned -- 30 s --> safe picture, silence
 *                                      └ any deed at the console: in charge, from the start
 * </pre>
 */
@NullMarked
package dev.nightshift.compliance.duty;

import org.jspecify.annotations.NullMarked;
