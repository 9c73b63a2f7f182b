/**
 * What an operator types: the command line, its options, its exit codes and what it prints.
 *
 * <pre>
 *   nightshift demo | serve --> ShowOptions, ServerOptions --> Main wires a server
 *   nightshift rehearse ------> RehearsalOptions ------------> Main wires a rehearsal --> report
 *   nightshift doctor --------> Finding ...                    nightshift shop --> problems of a shop's folder
 *   nightshift check ---------> what a script or a shop would have the host say --> what may not be said, and why
 *   nightshift consent -------> a consent's file checked, its phrase drawn, signed; faces matched
 *   nightshift hosts ---------> HostsDesk -------------------> library of clones --> list, receipts
 *   nightshift bench ---------> metric -> number
 * </pre>
 *
 * <p>Exit codes: 0 done, 1 failed while running, 2 the command line is wrong, 3 something it needs is missing or bad.
 * Called by {@code Main} on the main thread.
 */
@NullMarked
package dev.nightshift.command;

import org.jspecify.annotations.NullMarked;
