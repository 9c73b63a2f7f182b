package dev.nightshift.room;

import dev.nightshift.shop.Language;
import java.util.List;

/**
 * What a room is opened with.
 *
 * @param roomId stable name of the room
 * @param title shown to viewers
 * @param shop id of the shop whose catalogue is sold
 * @param host name of the host
 * @param language what the show is spoken in
 * @param markets whose law the room keeps, such as {@code CN}, {@code EU}, {@code US}
 * @param seed chance of the run of show and of the host's motion
 */
public record Setup(
        String roomId, String title, String shop, String host, Language language, List<String> markets, long seed) {
    public Setup {
        markets = List.copyOf(markets);
    }
}
