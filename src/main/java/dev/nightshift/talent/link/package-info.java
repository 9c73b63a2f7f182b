/**
 * A talent's private link: whoever has it sees what the likeness is used for and may take the consent back, without an
 * account.
 *
 * <pre>
 *   consent signed --PrivateLinks.issue--> token, shown once      talent-links/...json: its SHA-256, the consent, sealed
 *   talent --token--> PrivateLinks.find --> the consent
 * </pre>
 *
 * <p>One link for each consent: a new one replaces the one before. Called by the console and the command line. Any thread.
 */
@NullMarked
package dev.nightshift.talent.link;

import org.jspecify.annotations.NullMarked;
