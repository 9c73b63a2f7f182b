package dev.nightshift.room.intake;

import dev.nightshift.host.nlu.Topic;
import java.time.Instant;
import java.util.List;

/** What the intake has to know of the room while viewers write. Called on any thread; answers at once. */
public interface Surroundings {
    /**
     * What is going on now.
     *
     * @param earlier comments of the viewer who writes, oldest first
     */
    Topic topic(List<String> earlier);

    /**
     * Whether comments of this viewer are passed over.
     *
     * @param viewer the viewer's key
     */
    boolean muted(String viewer, Instant now);
}
