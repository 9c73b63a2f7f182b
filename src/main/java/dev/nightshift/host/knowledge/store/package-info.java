/**
 * What operators answered and what is still open, in the program's database (H2 or PostgreSQL, the same statements).
 *
 * <pre>
 *   faq_entry      shop, id, version -> answer, scope, since, expires      every version stays
 *   open_question  hash of (shop, product, language, folded) -> how often, first, last, closed
 * </pre>
 *
 * <p>Called by the reply writer and the console on threads that may block; a database that fails throws {@link
 * dev.nightshift.host.knowledge.store.BrokenStoreException}. Texts are bounded before they are written.
 */
@NullMarked
package dev.nightshift.host.knowledge.store;

import org.jspecify.annotations.NullMarked;
