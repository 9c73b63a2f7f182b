/**
 * Words become sound with phoneme times.
 *
 * <pre>
 *   spoken text + Prosody --say--> Utterance --next--> SpeechChunk (samples, SpeechTrack) ...
 * </pre>
 *
 * <p>Called by {@code playout} on virtual threads, one sentence ahead of the show. Engines live in their own leaves
 * ({@code voice.mary}, {@code voice.espeak}).
 */
@NullMarked
package dev.nightshift.voice;

import org.jspecify.annotations.NullMarked;
