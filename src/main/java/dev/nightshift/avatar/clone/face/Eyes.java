package dev.nightshift.avatar.clone.face;

/**
 * What the eyes do.
 *
 * @param left openness of the eye at the picture's left: 0 shut .. 1 as open as this person usually looks
 * @param right the same of the other eye
 * @param gazeX where they look: -1 the picture's left .. 1 its right, 0 where this person usually looks
 * @param gazeY -1 up .. 1 down
 */
public record Eyes(float left, float right, float gazeX, float gazeY) {}
