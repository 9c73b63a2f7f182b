/**
 * Who may appear: a person, the likeness they lend, and the consent that says where, for what and until when.
 *
 * <pre>
 *   Consent = Talent + Scope(likeness, platforms, markets, languages, products) + Term + pay + Signature + Revocation
 *      covers(Use, Instant) --> Coverage: Covered | Refused(Gap ...)
 *   file.ConsentFile: JSON <--> Consent        vault: clones under lock and key, which open by a consent only
 * </pre>
 *
 * <p>Pure values; any thread. Called by the studio before it builds, by the vault before it opens a clone, and by whoever
 * starts or watches a show.
 */
@NullMarked
package dev.nightshift.talent;

import org.jspecify.annotations.NullMarked;
