/**
 * No consent, no build.
 *
 * <pre>
 *   Consent + footage + consent recording --ConsentCheck--> Clearance: Cleared(ConsentedFootage) | Denied(Denial ...)
 * </pre>
 *
 * <p>Only the check makes {@link dev.nightshift.studio.consent.ConsentedFootage}, and whoever builds a clone asks for one.
 * Called by the command line and the console before a build, on a thread that may wait: faces are compared.
 */
@NullMarked
package dev.nightshift.studio.consent;

import org.jspecify.annotations.NullMarked;
