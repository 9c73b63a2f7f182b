/**
 * Whether the AI label can be seen on what leaves the encoder (rules R01, R02 and R03). Pure.
 *
 * <pre>
 *   decoded picture --broadcast.watch--> LabelSighting --state()--> FOUND, COVERED or MISSING
 *                                             \--LabelPresence.after()--> gone, when it was not found for two seconds
 * </pre>
 *
 * <p>Called by {@code broadcast.watch} once a second and by whoever stops the show. No threads of its own.
 */
@NullMarked
package dev.nightshift.compliance.label;

import org.jspecify.annotations.NullMarked;
