/**
 * The talent's private page: what the likeness is used for now, and the way to take it back. Needs no account.
 *
 * <pre>
 *   talent --GET /likeness/TOKEN----------------> what is used where, or the receipt
 *          --POST /likeness/TOKEN/take-back-----> HostLibrary.revoke; each live room sees the receipt within a second
 *          --GET /likeness/TOKEN/receipt.txt----> the receipt as a file
 * </pre>
 *
 * <p>Wrong tokens are counted by address. No token is logged. Requests run on virtual threads.
 */
@NullMarked
package dev.nightshift.console.talent;

import org.jspecify.annotations.NullMarked;
