package dev.nightshift.playout;

import dev.nightshift.media.SpeechTrack;
import dev.nightshift.room.Cue;

/**
 * A line with its sound, ready to be put on air.
 *
 * @param speechId as given by the room
 * @param samples the whole utterance
 * @param track phones and words of the whole utterance
 * @param synthesisNanos how long the voice took
 */
record PreparedLine(long speechId, Cue cue, float[] samples, SpeechTrack track, long synthesisNanos) {}
