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

    /** Whether the planned sentence of this id says that the host is an AI. */
    public static boolean noticesAi(String sentence) {
        return sentence.startsWith(Occasion.AI_NOTICE.key()) || sentence.startsWith(Occasion.AI_REMINDER.key());
    }

    Occasion occasion() {
        return occasion;
    }
}
