package dev.nightshift.shop.order;

import dev.nightshift.shop.OrderEvent;
import java.time.Instant;
import java.util.Optional;

/**
 * An order event as it is stored.
 *
 * @param everything of a refund: all that was left of the order
 * @param unknownPieces of products that the catalogue lacks
 * @param told when the room had noted it
 * @param where in the show it came, once the room has said so
 */
public record Recorded(
        OrderEvent event,
        boolean everything,
        int unknownPieces,
        Instant received,
        Optional<Instant> told,
        Optional<Attribution> where) {}
