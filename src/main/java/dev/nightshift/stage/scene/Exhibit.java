package dev.nightshift.stage.scene;

import java.nio.file.Path;

/**
 * A product that stands in the room with the host.
 *
 * @param cutOut its picture without a background
 * @param widthCentimetres how wide the thing in that picture is
 */
public record Exhibit(Path cutOut, double widthCentimetres) {}
