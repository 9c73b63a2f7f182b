/**
 * What words mean in the trade: the bridge between a question, a merchant's text and a key, in three languages.
 *
 * <pre>
 *   /knowledge/lexicon.yaml --LexiconFile--> Lexicon
 *   text + language + words the shop uses --Lexicon.read--> Term(word, concepts, rank) ...
 * </pre>
 *
 * <p>Immutable after loading; called by {@code host.knowledge} and {@code host.reply} from any thread.
 */
@NullMarked
package dev.nightshift.host.knowledge.lexicon;

import org.jspecify.annotations.NullMarked;
