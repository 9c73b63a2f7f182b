/**
 * The inaudible watermark: the first 16 bits of the show's number, in the loudness of narrow bands, so that it outlives
 * another encode, another sampling rate, another level and a cut beginning.
 *
 * <pre>
 *   show --SoundCode (CRC, convolutional code)--> 102 coded bits --SoundLayout--> 2,560 chips in 10.9 s, again and again
 *       --SoundMark: the bands of each 43 ms 0.7 dB up or down--> the encoder's sound                             (embed)
 *
 *   decoded sound --SoundCells (loudness of bands)--> each chip's four cells against each other
 *       --SoundMarkDetector (known chips find the place, Viterbi, CRC)--> SoundReading                           (detect)
 * </pre>
 *
 * <p>A chip is a pair of bands over a pair of moments, raised and lowered crosswise: speech that rises or falls in both
 * bands, or differs between them for long, says nothing about it (after Kirovski and Malvar, "Spread-spectrum watermarking
 * of audio signals", 2003, who mark the logarithm of a lapped transform). What is silent carries no mark. Everybody may
 * look for it: the layout is no secret.
 *
 * <p>{@link dev.nightshift.broadcast.mark.sound.SoundMark} belongs to the encoder's thread; the detector is pure.
 */
@NullMarked
package dev.nightshift.broadcast.mark.sound;

import org.jspecify.annotations.NullMarked;
