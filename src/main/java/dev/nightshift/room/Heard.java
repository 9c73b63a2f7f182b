package dev.nightshift.room;

import dev.nightshift.channel.Comment;
import dev.nightshift.host.nlu.Reading;

/**
 * A comment that was understood.
 *
 * @param readMicros how long understanding took
 */
public record Heard(Comment comment, Reading reading, long readMicros) {}
