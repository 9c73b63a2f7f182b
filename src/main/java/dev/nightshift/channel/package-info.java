/**
 * Where viewers speak: the neutral audience event, and where such events come from.
 *
 * <pre>
 *   audience.jsonl --AudienceFile--> ScriptedEvent(at, kind, user, text, product, quantity)
 *   later: platform --Connector--> Comment
 * </pre>
 *
 * <p>Pure apart from reading the file. Called by the rehearsal. The text of a viewer never reaches a log.
 */
@NullMarked
package dev.nightshift.channel;

import org.jspecify.annotations.NullMarked;
