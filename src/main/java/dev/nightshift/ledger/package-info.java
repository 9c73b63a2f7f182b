/**
 * The evidence of shows: append-only, hash-chained, signed, kept for years, with viewers that can be forgotten.
 *
 * <pre>
 *   room's journal --Journal--> Scribe --Transcript--> Entry --> records.jsonl      one Link a line, each with the SHA-256
 *   other parts ---note-------^                          |         of the line before
 *                                                        |     --> heads.jsonl      signed each hour and at the end
 *   viewers' words, and what is said to a viewer --------'     --> viewers.keys     a key a viewer; destroyed, the words
 *                                                                                   are gone and the chain is whole
 *   DATA/ledger/ROOM/SHOW/...   DATA/ledger/signing.key (sealed), signing.pub
 *
 *   Archive --KeptShow--> export (a folder for inspectors, checked by `nightshift verify`)
 * </pre>
 *
 * <p>{@link dev.nightshift.ledger.Scribe} has one thread, which looks into the journal once a second; it never asks or holds
 * up a room, and after a crash goes on where the file ends. Called by the root package (wires), {@code console} (lists,
 * exports, corrections) and {@code command}.
 */
@NullMarked
package dev.nightshift.ledger;

import org.jspecify.annotations.NullMarked;
