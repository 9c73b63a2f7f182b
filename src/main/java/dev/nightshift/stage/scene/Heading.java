package dev.nightshift.stage.scene;

/**
 * What stands at the top of the picture.
 *
 * @param shop the shop's name
 * @param title the room's title, may be empty
 */
public record Heading(String shop, String title) {}
