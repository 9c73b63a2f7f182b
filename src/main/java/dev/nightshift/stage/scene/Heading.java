package dev.nightshift.stage.scene;

import java.util.Optional;

/**
 * What stands at the top of the picture.
 *
 * @param shop the shop's name
 * @param title the room's title, may be empty
 * @param notice what everybody who watches has to know of this show, such as an audience that is simulated
 */
public record Heading(String shop, String title, Optional<String> notice) {
    /** A heading without a notice. */
    public Heading(String shop, String title) {
        this(shop, title, Optional.empty());
    }
}
