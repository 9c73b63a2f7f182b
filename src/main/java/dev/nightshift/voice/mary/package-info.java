/**
 * English by MaryTTS: its text analysis and its statistical models, without its server.
 *
 * <pre>
 *   spoken text
 *     | SpokenTokens         words with their character ranges, punctuation
 *     | TextAnalysis         Mary's tagger, lexicon, intonation: a MaryXML document of phones
 *     | HmmModels            per phone 5 states: duration, spectrum, pitch, voicing strengths
 *     | Trajectories         smooth parameter tracks, one row each 5 ms
 *     | sound.Vocoder        samples
 *   SpeechChunk (samples + SpeechTrack)
 * </pre>
 *
 * <p>Called through {@code voice.Voice} only. Mary's modules share state, so text analysis and model look-up run under
 * one lock; the rest, which is most of the time, runs freely on the caller's thread. The only package that knows Mary's
 * types. All phone times come from the model durations that drive the samples, so lips and sound cannot disagree.
 */
@NullMarked
package dev.nightshift.voice.mary;

import org.jspecify.annotations.NullMarked;
