/**
 * Sound as numbers that voices, lips and ears share: spectra, sampling rates, what a stretch of speech sounds like and
 * where there is any.
 *
 * <pre>
 *   samples --Resampler--> 16,000 a second --MelCepstra--> a row of 13 numbers each 10 ms --Features--> comparable rows
 *                                          --VoiceActivity--> stretches of speech
 * </pre>
 *
 * <p>Called by {@code voice.sound}, {@code avatar.clone.speech} and {@code studio} on whatever thread they run; nothing
 * here keeps state between calls. JDK only.
 */
@NullMarked
package dev.nightshift.media.signal;

import org.jspecify.annotations.NullMarked;
