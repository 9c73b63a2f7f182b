package dev.nightshift.avatar.clone.face;

/**
 * How the head is held, in degrees; all zero looks straight into the camera.
 *
 * @param yaw positive when the nose points to the picture's right
 * @param pitch positive when the nose points down
 * @param roll positive when the head leans clockwise as seen in the picture
 */
public record HeadPose(float yaw, float pitch, float roll) {}
