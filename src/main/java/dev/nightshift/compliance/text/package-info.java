/**
 * What a sentence says beneath its spelling, and how it stands to it.
 *
 * <pre>
 *   text --Plain--> one spelling --Unmasked, Sounds (Vocabulary)--> Reading: sentences, clauses
 *   Reading, words --Stance--> denied? asked? left open?
 * </pre>
 *
 * <p>Pure functions, any thread. Called by the judges of {@code compliance}.
 */
@NullMarked
package dev.nightshift.compliance.text;

import org.jspecify.annotations.NullMarked;
