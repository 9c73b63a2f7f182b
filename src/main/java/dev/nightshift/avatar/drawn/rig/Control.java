package dev.nightshift.avatar.drawn.rig;

/** What a blend target or a loose part of a rig can follow; the values are those of {@code Pose}. */
public enum Control {
    OPEN("open"),
    WIDTH("width"),
    ROUND("round"),
    UPPER_RAISE("upperRaise"),
    LOWER_TUCK("lowerTuck"),
    TEETH("teeth"),
    TONGUE("tongue"),
    /** 0 lips touch .. 1 lips apart: reached at a small opening already, so that teeth show in "s" and "f". */
    PARTED("parted"),
    SMILE("smile"),
    SAD("sad"),
    SURPRISE("surprise"),
    CONCERN("concern"),
    BROW_LEFT("browLeft"),
    BROW_RIGHT("browRight"),
    /** 0 open .. 1 closed, after the gaze has taken the lid along. */
    LID_LEFT("lidLeft"),
    LID_RIGHT("lidRight"),
    GAZE_X("gazeX"),
    GAZE_Y("gazeY"),
    /** -1 .. 1 over the range of the turn. */
    YAW("yaw"),
    PITCH("pitch"),
    BREATH("breath"),
    HAIR("hair"),
    EARRING("earring");

    private final String key;

    Control(String key) {
        this.key = key;
    }

    /** The name in rig.yaml. */
    public String key() {
        return key;
    }
}
