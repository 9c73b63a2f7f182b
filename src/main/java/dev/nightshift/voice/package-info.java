/**
 * Words become sound with phoneme times.
 *
 * <pre>
 *   Voices(sources) --speaking(locale)--> CanSpeak(source) | CannotSpeak(reason, remedy)
 *                                             | open
 *   spoken text + Prosody --say--> Utterance --next--> SpeechChunk (samples, SpeechTrack)
 *
 *   leaves:  voice.mary (English, built in)   voice.espeak (German, Mandarin, if installed)
 *   both:    voice.sound (vocoder, loudness, limiter; no engine)
 * </pre>
 *
 * <p>Called by {@code playout} on virtual threads, one sentence ahead of the show; {@code Main} lists the engines'
 * sources. Every chunk has the same loudness, starts with 40 ms and ends with 80 ms of near silence, and its phones
 * cover it without a gap.
 */
@NullMarked
package dev.nightshift.voice;

import org.jspecify.annotations.NullMarked;
