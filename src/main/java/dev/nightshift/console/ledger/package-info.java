/**
 * The evidence of shows in the console, for owners: what is kept until when, exports, corrections.
 *
 * <pre>
 *   owner --GET /console/ledger--> LedgerPage --Archive--> shows
 *         --POST .../export------> a zip of the folder that `nightshift verify` checks
 *         --POST .../correct-----> Evidence
 * </pre>
 *
 * <p>Requests run on virtual threads; each opens the archive for itself.
 */
@NullMarked
package dev.nightshift.console.ledger;

import org.jspecify.annotations.NullMarked;
