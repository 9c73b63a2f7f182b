/**
 * A language model behind any OpenAI-compatible endpoint: it may word a reply, and is held to the facts it was given.
 *
 * <pre>
 *   Question --grounded writer--> Reply: its lines are the facts
 *      facts + viewer's text as quoted data --DraftPrompt--> model --stream, deadline--> Draft
 *      Draft --FactGuard--> sentences made of facts and of words that claim nothing --DraftLines--> Line (sources kept)
 *      nothing left, late, failed, resting (Circuit) --> the grounded reply
 * </pre>
 *
 * <p>Optional; called by the room's mind on a virtual thread. The only place that knows LangChain4j's chat models. Logs
 * nothing.
 */
@NullMarked
package dev.nightshift.host.llm;

import org.jspecify.annotations.NullMarked;
