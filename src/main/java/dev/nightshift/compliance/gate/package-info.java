/**
 * Whether a show may go live: platforms' profiles and a checklist computed from facts.
 *
 * <pre>
 *   platforms.yaml, an operator's file --ProfileFile--> PlatformProfile ... (allow, conditional, deny; good for 90 days)
 *   Readiness (what is true now) + profiles --GoLiveGate--> Blocker(rule, why, what to do) ...; none: it may go live
 * </pre>
 *
 * <p>Pure, any thread. Not asked by any show yet: what going live knows of a seller's papers comes with the ledger.
 */
@NullMarked
package dev.nightshift.compliance.gate;

import org.jspecify.annotations.NullMarked;
