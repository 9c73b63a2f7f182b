package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction.Target;

/**
 * Where things stand around the host, as the directions in which it looks at them: degrees from the line to the
 * camera, yaw positive to the right of the picture, pitch positive down.
 *
 * @param cardYaw the offer card
 * @param cardPitch the offer card
 * @param commentsYaw the screen on which the host reads comments
 * @param commentsPitch the screen on which the host reads comments
 */
public record Sightlines(double cardYaw, double cardPitch, double commentsYaw, double commentsPitch) {
    /** The card at the left of the picture, beside the face, comments on a screen to the right of the camera. */
    public static final Sightlines USUAL = new Sightlines(-19, 3, 12, 4);

    private static final double DOWN_YAW = 5;
    private static final double DOWN_PITCH = 14;

    double yaw(Target target) {
        return switch (target) {
            case CAMERA -> 0;
            case PRODUCT -> cardYaw;
            case COMMENTS -> commentsYaw;
            case DOWN -> DOWN_YAW;
        };
    }

    double pitch(Target target) {
        return switch (target) {
            case CAMERA -> 0;
            case PRODUCT -> cardPitch;
            case COMMENTS -> commentsPitch;
            case DOWN -> DOWN_PITCH;
        };
    }

    /** Whether the card stands on the left of the picture. */
    boolean cardOnLeft() {
        return cardYaw <= 0;
    }
}
