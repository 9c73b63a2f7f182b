/**
 * Signatures over evidence: Ed25519 with one key of the installation.
 *
 * <pre>
 *   Mark of a chain --SigningKey--> Head: each hour, and at the end --VerifyingKey--> whoever inspects
 * </pre>
 *
 * <p>Called by the ledger and its exports.
 */
@NullMarked
package dev.nightshift.ledger.sign;

import org.jspecify.annotations.NullMarked;
