package dev.nightshift.broadcast.watch;

import dev.nightshift.compliance.label.LabelPresence;
import dev.nightshift.media.LabelPicture;
import java.util.function.Consumer;

/**
 * The label that a show has to show.
 *
 * @param expected its picture and place
 * @param gone told once, on a thread of the broadcast, when it was not seen for two seconds
 */
public record LabelCheck(LabelPicture expected, Consumer<LabelPresence> gone) {}
