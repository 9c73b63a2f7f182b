/**
 * What a viewer's comment means. Offline, pure after loading, any thread.
 *
 * <pre>
 *   text + Topic(catalogue, on screen, earlier comments) --CommentReader--> Reading
 *                                                             language, intents, About, Abuse, normalised text
 *     text      Folding, Disguises        one spelling; further readings of hidden words
 *     lexicon   PhraseBook                thousands of phrases at once (resources/nlu/*.yaml)
 *     here      LanguageGuess, AbuseDetector, OrderDetector, Cues + Meaning + themes = IntentScorer, AboutReader
 *     product   ProductFinder             names, aliases, compounds, slips, sounds
 *
 *   text --Triage--> worth 0 .. 9         words alone, for floods
 * </pre>
 *
 * <p>Called by the room's intake. The text is data: nothing in it is ever followed, logged or passed on as it is.
 */
@NullMarked
package dev.nightshift.host.nlu;

import org.jspecify.annotations.NullMarked;
