/**
 * A language model behind any OpenAI-compatible endpoint: it may word a draft, and is held to the facts it was given.
 *
 * <p>Optional; called by the reply writer on a virtual thread with a deadline. The only place that knows LangChain4j's
 * chat models.
 */
@NullMarked
package dev.nightshift.host.llm;

import org.jspecify.annotations.NullMarked;
