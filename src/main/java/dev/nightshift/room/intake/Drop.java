package dev.nightshift.room.intake;

/** Why an audience event went no further. */
public enum Drop {
    /** Its id was seen before. */
    DUPLICATE,
    /** Nothing is left without blanks, or its id is longer than any platform's. */
    UNUSABLE,
    /** An operator or the room muted the viewer. */
    MUTED,
    /** The viewer sends more than one person can write. */
    VIEWER_TOO_FAST,
    /** All viewers together send more than is looked at. */
    ROOM_TOO_FAST,
    /** The viewer said just that a moment ago. */
    REPEATED,
    /** Enough others said the same just now; the room knows already. */
    SAID_ENOUGH,
    /** Others that waited were worth more. */
    OUTBID,
    /** It waited too long to be answered. */
    STALE,
    /** Understanding it failed: a defect. */
    UNREADABLE
}
