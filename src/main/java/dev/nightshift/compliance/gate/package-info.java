/**
 * Whether a show may go live: platforms' profiles and a checklist computed from facts.
 *
 * <pre>
 *   platforms.yaml, an operator's file --ProfileFile--> PlatformProfile ... (allow, conditional, deny; good for 90 days)
 *   an operator's file --PapersFile--> Papers (who is in charge, seller, review, documents; each until a day)
 *   Readiness (what is true now) + profiles --GoLiveGate--> Blocked: Blocker(rule, why, what to do) ...
 *                                                       └-> Cleared: Clearance, without which no output opens
 * </pre>
 *
 * <p>Pure, any thread. Asked each time that a room's broadcast opens.
 */
@NullMarked
package dev.nightshift.compliance.gate;

import org.jspecify.annotations.NullMarked;
