/**
 * What the host says to a viewer: drafts from facts, not yet judged.
 *
 * <pre>
 *   Question(text, Reading, Topic, asker, tone, variation, now) --ReplyWriter--> Reply
 *                        Knowledge (hybrid retrieval) ----^              Answered | AskedBack | NotKnown
 *                        language model, held to the same facts          Declined | Silent
 *   Courtesy (thanks, welcome, sold out, prompt, bridge) --StandardCourtesies--> Line ...
 *     a viewer's raw name --AskerName--> the name as it is said, or none
 * </pre>
 *
 * <p>Called by the room's mind on a virtual thread and by a rehearsal; any thread. Every figure in a line carries its
 * source. Viewer text reaches a line only as the asker's cleaned name.
 */
@NullMarked
package dev.nightshift.host.reply;

import org.jspecify.annotations.NullMarked;
