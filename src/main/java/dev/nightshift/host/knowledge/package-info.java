/**
 * What the host knows: every fact of a shop, found by words and by meaning, and what an operator answered before.
 *
 * <pre>
 *   Catalogue + FaqEntry (operator) --> Passage(text, topic, product, source) --index--> Knowledge.search --> Hit
 * </pre>
 *
 * <p>Called by the reply writer; any thread.
 */
@NullMarked
package dev.nightshift.host.knowledge;

import org.jspecify.annotations.NullMarked;
