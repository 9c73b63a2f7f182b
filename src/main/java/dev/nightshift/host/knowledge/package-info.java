/**
 * What the host knows: every fact of a shop, found by words and by meaning, and what an operator answered before.
 *
 * <pre>
 *   Catalogue + FaqEntry (operator) --Passages--> Passage(kind, topic, products, question, text)
 *                                                    | Reader + lexicon: what it speaks of
 *   LiveKnowledge (made anew when a text changes) --> Knowledge.search(Inquiry) --Ranking--> Hit(score, what is missing)
 *                                                    by concepts, by words (index: BM25)
 *     Views + Likeness (vectors, themes) --Signs--> Judgement: how likely each passage answers, and none does
 * </pre>
 *
 * <p>Called by the reply writer; any thread.
 */
@NullMarked
package dev.nightshift.host.knowledge;

import org.jspecify.annotations.NullMarked;
