/**
 * Consents as JSON files (docs/consent.md).
 *
 * <pre>
 *   text --ConsentFile.read--> Reading: Read(Consent) | Rejected(Problem(place, reason, whatToDo) ...)
 *   Consent --ConsentFile.write--> text
 * </pre>
 *
 * <p>Pure; any thread. Every problem of a file is told at once, with its place and what to do about it.
 */
@NullMarked
package dev.nightshift.talent.file;

import org.jspecify.annotations.NullMarked;
