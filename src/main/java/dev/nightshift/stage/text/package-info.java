/**
 * Fonts and typesetting: which installed font covers a language, where lines break, how a text is made to fit its box.
 *
 * <pre>
 *   language --Fonts--> Face --TextStyle--> Typesetter.fit(text, width, lines) --> FittedText (never wider, never taller)
 * </pre>
 *
 * <p>Called by layers and the label pass when their content changes, never per frame. {@code Fonts} is safe for any
 * thread, the rest belongs to its caller.
 */
@NullMarked
package dev.nightshift.stage.text;

import org.jspecify.annotations.NullMarked;
