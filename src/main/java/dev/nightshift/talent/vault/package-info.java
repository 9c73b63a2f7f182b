/**
 * Clones under lock and key: one {@code .host} file each, encrypted, checked to the byte, opened by a consent that holds.
 *
 * <pre>
 *   HostWriter: section streams --AES-256-GCM, 64 KiB chunks--> NAME.host
 *
 *   NAME.host   magic · version · host id · key slot · lengths | manifest, sealed | section, sealed | section, sealed ...
 *                                              │                    └ name, built when, footage, consent, sections' SHA-256
 *               key slot: KEPT (the data key lies apart, wrapped by the installation's key: keys/ID.key)
 *                         PASSPHRASE (the data key is in the slot, wrapped by a passphrase: an export)
 *
 *   HostLibrary  data folder: hosts/NAME/...   keys/ID.key   receipts/...json
 *      open(name) --> Opening: Opened(HostFile) | Refused(Obstacle)
 *      delete, revoke --> the key is destroyed first, then every file of the host; a Receipt stays
 * </pre>
 *
 * <p>Whoever destroys {@code keys/ID.key} destroys the clone, wherever copies of its file lie; so leave {@code keys} out of
 * backups, or keep them no longer than a withdrawal may take. Called by the studio (write), the root package (open) and the
 * command line. Reads and writes files on the caller's thread; one writer at a time.
 */
@NullMarked
package dev.nightshift.talent.vault;

import org.jspecify.annotations.NullMarked;
