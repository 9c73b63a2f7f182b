package dev.nightshift.room.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What the intake remembers of one viewer. Guarded by the intake's lock. */
final class Regular {
    private static final double LIKES_PER_SECOND = 8;

    private final Bucket comments;
    private final Bucket cries;
    private final Bucket likes;
    private final Deque<String> earlier = new ArrayDeque<>();
    private final int remembered;
    private String lastWords = "";
    private Instant lastSaid = Instant.EPOCH;

    Regular(IntakeSettings settings, Instant now) {
        comments = new Bucket(settings.viewerRate(), settings.viewerBurst(), now);
        cries = new Bucket(settings.viewerRate(), settings.viewerBurst(), now);
        likes = new Bucket(LIKES_PER_SECOND, (int) LIKES_PER_SECOND, now);
        remembered = settings.earlier();
    }

    boolean mayComment(Instant now) {
        return comments.take(now);
    }

    /** Whether a cry for help is let in of somebody who may not comment any more now. */
    boolean mayCry(Instant now) {
        return cries.take(now);
    }

    boolean mayLike(Instant now) {
        return likes.take(now);
    }

    /** Whether these are other words than the viewer's last ones in this window; remembers them. */
    boolean saysAnew(String folded, Instant now, Duration window) {
        boolean anew = !folded.equals(lastWords) || now.isAfter(lastSaid.plus(window));
        if (anew) {
            lastWords = folded;
            lastSaid = now;
        }
        return anew;
    }

    /** Oldest first. */
    List<String> earlier() {
        return List.copyOf(earlier);
    }

    void said(String text) {
        earlier.addLast(text);
        if (earlier.size() > remembered) {
            earlier.removeFirst();
        }
    }
}
