/**
 * Viewers in the evidence: a pseudonym and a key for each, so that a viewer can be forgotten and the chain stays whole.
 *
 * <pre>
 *   viewers.keys   magic · the show's salt, sealed | pseudonym · stands? · destroyed when · key, sealed | ...
 *
 *   key of a viewer --HKDF "words"--> WordsKey: comments, answers that name them     (exports hold these)
 *                   --HKDF "who"----> WordsKey: name, platform, the platform's ids   (exports hold none of these)
 *   words to several viewers are sealed by all their keys together
 * </pre>
 *
 * <p>Called by the ledger's scribe (seal), its exports (open) and whoever erases a viewer. One thread at a time; another
 * process may destroy keys meanwhile.
 */
@NullMarked
package dev.nightshift.ledger.viewer;

import org.jspecify.annotations.NullMarked;
