/**
 * Who the host is.
 *
 * <pre>
 *   hosts/NAME/persona.yaml --PersonaFile--> Persona (name, voices by language)
 *   later: Mood, Knowledge, ReplyWriter
 * </pre>
 *
 * <p>Immutable; called by {@code Main} when a show is put together.
 */
@NullMarked
package dev.nightshift.host;

import org.jspecify.annotations.NullMarked;
