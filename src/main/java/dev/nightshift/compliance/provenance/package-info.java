/**
 * Where a recording comes from: a signed statement beside the file, which says that its host is made by AI and shows the
 * first place where the file was changed (rule R10).
 *
 * <pre>
 *   recording.mp4 --HashTree (SHA-256, blocks of 1 MiB)--\
 *                    Claim (what, by which software, room, when) --SigningKey (Ed25519)--> Manifest
 *                                                              recording.mp4.manifest.json, a page of JSON
 *   file + manifest --ManifestCheck--> Unchanged, Changed(first bytes), Forged, Unreadable
 * </pre>
 *
 * <p>The format is described in {@code docs/verify.md}. Called when a recording ends and by {@code nightshift verify}. No
 * threads of its own.
 */
@NullMarked
package dev.nightshift.compliance.provenance;

import org.jspecify.annotations.NullMarked;
