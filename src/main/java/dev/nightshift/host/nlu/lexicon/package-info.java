/**
 * Words and phrases sought in a folded text, thousands at once.
 *
 * <pre>
 *   "how (much|expensive)"   one piece, two spellings
 *   "liefer*"  "*kosten"     open at an end
 *   "when .. arrive"         two pieces, a few words between
 *   "looks ~ cheap"          two pieces, a word or two between
 *   "&lt;you&gt; .. &lt;mean&gt;"        pieces from word classes of the same file
 *
 *   YAML --Lexicon--> Phrase(pieces, value) --PhraseBook (Aho-Corasick)--> Hit(value, start, end)
 * </pre>
 *
 * <p>Immutable after loading; any thread; time grows with the text, not with the book.
 */
@NullMarked
package dev.nightshift.host.nlu.lexicon;

import org.jspecify.annotations.NullMarked;
