package dev.nightshift.stage.scene;

import java.time.Instant;

/**
 * Time left until a real deadline. The remaining time is computed from the show's wall time, picture by picture.
 *
 * @param label what ends, such as {@code "Live price ends in"}
 * @param end the true end; the countdown leaves the screen then
 */
public record Countdown(String label, Instant end) {}
