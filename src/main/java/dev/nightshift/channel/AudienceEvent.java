package dev.nightshift.channel;

import java.time.Instant;

/** Something a viewer did, the same for all platforms. */
public sealed interface AudienceEvent permits Comment, AudienceEvent.Liked, AudienceEvent.Joined {
    /** The platform's id of this event, with the platform's name before it; unique. */
    String id();

    Viewer viewer();

    /** When it reached us. */
    Instant at();

    /** A like. */
    record Liked(String id, Viewer viewer, Instant at) implements AudienceEvent {}

    /** Somebody came in. */
    record Joined(String id, Viewer viewer, Instant at) implements AudienceEvent {}
}
