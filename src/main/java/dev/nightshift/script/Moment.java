package dev.nightshift.script;

/** What happens outside the plan of a show. */
public enum Moment {
    /** The viewers are reminded that the host is an AI, every 30 minutes (rule R05). */
    AI_REMINDER(Occasion.AI_REMINDER),
    /** The show pauses for a little while. */
    PAUSE(Occasion.PAUSE),
    /** The show goes on after a pause. */
    RESUME(Occasion.RESUME),
    /** The host comes back to the pitch, after an answer or an interruption. */
    BACK(Occasion.BACK),
    /** The show ends. */
    CLOSING(Occasion.CLOSING);

    private final Occasion occasion;

    Moment(Occasion occasion) {
        this.occasion = occasion;
    }

    Occasion occasion() {
        return occasion;
    }
}
