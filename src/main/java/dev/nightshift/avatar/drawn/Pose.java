package dev.nightshift.avatar.drawn;

/**
 * One moment of a drawn host: the value of every control that a rig answers. The motion model writes poses; the rig
 * draws them. All numbers are dimensionless unless said otherwise, 0 is the neutral value, and values may overshoot
 * their range by a few percent (eased arrivals do).
 *
 * @param mouth lips, jaw, teeth and tongue
 * @param face brows, lids and the mood in mouth corners and cheeks
 * @param gaze where the irises look
 * @param head turn of the head in 2.5D
 * @param body breath, sway and loose parts
 * @param left the host's arm on the left of the picture
 * @param right the host's arm on the right of the picture
 */
public record Pose(Mouth mouth, Face face, Gaze gaze, Head head, Body body, Arm left, Arm right) {

    /** The host at rest: mouth closed, eyes open to the camera, arms hanging. */
    public static final Pose REST =
            new Pose(Mouth.REST, Face.NEUTRAL, Gaze.CAMERA, Head.STILL, Body.STILL, Arm.RESTING, Arm.RESTING);

    /**
     * The lips and what is seen between them.
     *
     * @param open jaw and lip opening, 0 closed (lips touch over their whole width) .. 1 widest in speech
     * @param width -1 narrow .. 0 rest .. 1 wide (as in "ee")
     * @param round 0 .. 1 protruded and rounded (as in "oo")
     * @param upperRaise 0 .. 1 upper lip lifted
     * @param lowerTuck 0 .. 1 lower lip tucked under the upper teeth (f, v)
     * @param teeth 0 .. 1 how much of the upper teeth shows
     * @param tongue 0 low and out of sight .. 1 tip up behind the teeth (l, th)
     */
    public record Mouth(
            double open, double width, double round, double upperRaise, double lowerTuck, double teeth, double tongue) {
        public static final Mouth REST = new Mouth(0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * Brows, lids and mood, after the facial action coding system (Ekman and Friesen 1978).
     *
     * @param smile 0 .. 1 AU6+12: corners up, cheeks up, lower lids up a little
     * @param sad 0 .. 1 AU1+4+15: inner brows up, corners down
     * @param surprise 0 .. 1 AU1+2+5: brows up, lids wide
     * @param concern 0 .. 1 AU4: brows together
     * @param browLeft extra lift of the brow on the left of the picture, -1 .. 1
     * @param browRight extra lift of the brow on the right of the picture, -1 .. 1
     * @param lidLeft 0 open .. 1 closed
     * @param lidRight 0 open .. 1 closed
     */
    public record Face(
            double smile,
            double sad,
            double surprise,
            double concern,
            double browLeft,
            double browRight,
            double lidLeft,
            double lidRight) {
        public static final Face NEUTRAL = new Face(0, 0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * Direction of the eyes relative to the head.
     *
     * @param x -1 left of the picture .. 1 right; 1 is 25 degrees
     * @param y -1 up .. 1 down; 1 is 20 degrees
     */
    public record Gaze(double x, double y) {
        public static final Gaze CAMERA = new Gaze(0, 0);
    }

    /**
     * Turn of the head.
     *
     * @param yaw degrees, -20 to the left of the picture .. 20 to the right
     * @param pitch degrees, -12 up .. 12 down
     * @param roll degrees, positive is clockwise in the picture, -10 .. 10
     */
    public record Head(double yaw, double pitch, double roll) {
        public static final Head STILL = new Head(0, 0, 0);
    }

    /**
     * The trunk and what hangs on the host.
     *
     * @param breath 0 emptied .. 1 filled
     * @param sway -1 .. 1 shift of the weight to the left or right of the picture
     * @param shrug -0.3 .. 1 lift of both shoulders
     * @param hair -1 .. 1 deflection of the hair's loose ends (a spring driven by the head)
     * @param earring -1 .. 1 deflection of earrings or other light hanging parts
     */
    public record Body(double breath, double sway, double shrug, double hair, double earring) {
        public static final Body STILL = new Body(0, 0, 0, 0, 0);
    }

    /**
     * One arm between two named poses of the rig.
     *
     * @param from where the arm comes from
     * @param to where it goes to
     * @param blend 0 at {@code from} .. 1 at {@code to}; the hand's drawing is swapped at one half
     * @param swing -1 .. 1 rotation of the forearm about the elbow (a wave) or a beat of the hand; 1 is 14 degrees
     */
    public record Arm(ArmPose from, ArmPose to, double blend, double swing) {
        public static final Arm RESTING = new Arm(ArmPose.REST, ArmPose.REST, 1, 0);
    }

    /** The arm poses that every rig has. */
    public enum ArmPose {
        /** Hanging, relaxed, hand low in front of the body or beside it. */
        REST,
        /** Forearm forward, palm open upwards, presenting. */
        OPEN_PALM,
        /** Pointing with the index finger (or the open hand) to the offer card. */
        POINT_CARD,
        /** Forearm raised, one finger up. */
        COUNT_ONE,
        /** Forearm raised, two fingers up. */
        COUNT_TWO,
        /** Forearm raised, three fingers up. */
        COUNT_THREE,
        /** Thumb up beside the chest. */
        THUMB_UP,
        /** Both hands meet in front of the belly. */
        TOGETHER,
        /** Hand on the heart. */
        HEART,
        /** Hand raised beside the head, palm to the camera. */
        WAVE
    }
}
