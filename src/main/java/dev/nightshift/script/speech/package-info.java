/**
 * How written text is said: every figure, unit, price, date and symbol as words.
 *
 * <pre>
 *   "Only 160 x 90 cm." --Normaliser--> Piece("Only ", "Only ")
 *                                       Piece("160 x 90 cm.", "one hundred and sixty by ninety centimetres.")
 * </pre>
 *
 * <p>The words themselves stand in {@code resources/speech}, one file a language; the grammar of numbers stands in
 * {@link dev.nightshift.script.speech.Tongue}'s three languages. Pure and immutable, any thread. Called by
 * {@code script}, and by whoever else turns text into speech.
 */
@NullMarked
package dev.nightshift.script.speech;

import org.jspecify.annotations.NullMarked;
