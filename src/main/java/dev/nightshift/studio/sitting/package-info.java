/**
 * A person sits for a likeness: the consent that was drafted, the phrase that was drawn, the takes that came in so far, and
 * what became of the build.
 *
 * <pre>
 *   Sittings --begin(Plan, Consent, ConsentPhrase)--> Sitting            one safe each (talent.vault), all files sealed
 *      beginTake, append(from, bytes) --> TakeAnswer                     resumable: the store knows how much is there
 *      whole takes --Builds.start--> BuildState: Waiting, Working, Rejected, Ready, Broken
 *      sweep, discard                                                    nothing stays longer than a day
 * </pre>
 *
 * <p>Called by the console on its threads and by the root package, which builds. {@link dev.nightshift.studio.sitting.Sittings}
 * is safe for any thread; everything else is a value. Reads and writes files on the caller's thread.
 */
@NullMarked
package dev.nightshift.studio.sitting;

import org.jspecify.annotations.NullMarked;
