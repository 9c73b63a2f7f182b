/**
 * Whether a show repeats itself as no live host would (rule R24): its sound, its picture, or its sentences in their order.
 *
 * <pre>
 *   sound, picture (twice a second) --SoundPrint, PicturePrint--> print --Recurrence--> how long it has been repeating
 *   sentences, as spoken -------------------------------------------> Recurrence --> how many in the same order
 *   LoopJudge: Lively | Repeating (an operator is warned) | Looping (the show ends)
 * </pre>
 *
 * <p>Single sentences, greetings and prices come again in any show; a minute of the same sound does not. Belongs to
 * whoever feeds it: one thread each. Only numbers are kept, no sound and no picture.
 */
@NullMarked
package dev.nightshift.compliance.loop;

import org.jspecify.annotations.NullMarked;
