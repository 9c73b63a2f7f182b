/**
 * Word search: the only place that knows Lucene.
 *
 * <pre>
 *   text --Stems--> stems with their places
 *   documents (id, text, language) --WordIndex (BM25, in memory)--> id -> score
 * </pre>
 *
 * <p>Immutable after construction; called by {@code host.knowledge} from any thread.
 */
@NullMarked
package dev.nightshift.host.knowledge.index;

import org.jspecify.annotations.NullMarked;
