package dev.nightshift.studio.tracking;

import java.util.Optional;

/**
 * What was seen in one picture before anything is known about the others.
 *
 * @param face empty when none was found
 * @param count how many faces the picture has, when it was looked at
 */
record Observation(Optional<SeenFace> face, Optional<Integer> count) {}
