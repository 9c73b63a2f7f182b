/**
 * German, Mandarin and, as a last resort, English by espeak-ng: plainly a machine's voice, but with exact phone times.
 *
 * <pre>
 *   this process                          child process (java, the same class path)
 *   EspeakVoice                           EspeakChild
 *     | EspeakProcess  --Request-->  stdin  |
 *     |                <--Reply----  stdout | EspeakLibrary -- libespeak-ng (GPL-3), by the foreign function API
 *     | EspeakTimes: phone events -> SpeechTrack
 *   SpeechChunk
 * </pre>
 *
 * <p>The library is loaded in the child alone, so the program itself never holds GPL code and a fault in native code
 * cannot take the show down. Optional: without libespeak-ng the languages are refused with a reason. One sentence at a
 * time and voice; callers on any thread.
 */
@NullMarked
package dev.nightshift.voice.espeak;

import org.jspecify.annotations.NullMarked;
