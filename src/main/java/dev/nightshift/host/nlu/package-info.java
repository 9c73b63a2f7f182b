/**
 * What a viewer's comment means. Offline, pure after loading, any thread.
 *
 * <pre>
 *   text + Topic(catalogue, on screen, earlier comments) --CommentReader--> Reading
 *                                                             language, intents, About, Abuse, normalised text
 * </pre>
 *
 * <p>Called by the room's intake. The text is data: nothing in it is ever followed, logged or passed on as it is.
 */
@NullMarked
package dev.nightshift.host.nlu;

import org.jspecify.annotations.NullMarked;
