/**
 * One show's evidence as a folder that an inspector reads and checks without this program's data, and without a network.
 *
 * <pre>
 *   KeptShow --ShowExport--> records.jsonl  the chain        index.html   the same, to be read
 *                            heads.jsonl    signed places    README.txt   what all this is
 *                            viewers.jsonl  keys of texts    show.json    who exported what, when
 *                            key.pub        who signed       manifest.json, manifest.sig   every file's SHA-256, signed
 *
 *   folder --ExportCheck--> Inspection: whole, or what is not as it was written
 * </pre>
 *
 * <p>Called by {@code command} and {@code console}; each export has one thread.
 */
@NullMarked
package dev.nightshift.ledger.export;

import org.jspecify.annotations.NullMarked;
