/**
 * What may be said and shown.
 *
 * <pre>
 *   Line, Catalogue, now --OfferFacts--> Facts
 *   Line, Facts, markets --Rulebook.judge (Scales: words, figures)--> Verdict:
 *                            Cleared(ClearedLine) | Refused(rule, words, why, rewrite)
 *   language, markets -----------------> Disclosure: the label on every picture
 * </pre>
 *
 * <p>Pure functions, any thread. Called by {@code room} before anything is spoken and by {@code playout} for the label.
 */
@NullMarked
package dev.nightshift.compliance;

import org.jspecify.annotations.NullMarked;
