/**
 * Who may operate rooms: accounts, the first one's set-up, signing in, and who did what.
 *
 * <pre>
 *   browser --/console/setup + code from the terminal--> SetUpPage --> Accounts (console_account)
 *           --/console/login--> SignInGuard (tries are counted) --> password hash --> session
 *           --/console/**-----> AccountCheck (removed or changed since?) --> pages
 *   every deed of an operator --> AuditTrail (console_audit)
 * </pre>
 *
 * <p>Called by the web server on virtual threads; everything is safe for any thread. Only password hashes are kept.
 */
@NullMarked
package dev.nightshift.console.account;

import org.jspecify.annotations.NullMarked;
