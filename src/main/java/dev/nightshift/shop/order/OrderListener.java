package dev.nightshift.shop.order;

import dev.nightshift.shop.OrderEvent;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Whoever must know of orders: the room. */
public interface OrderListener {
    /**
     * An event that is stored. Told again until the stage completes well, also after a restart; so one event may be told
     * twice, always with the same id.
     *
     * @return where in the show it came, if that is known
     */
    CompletionStage<Optional<Attribution>> happened(OrderEvent event);

    /** A product has just sold out, or is there again; told before the event that did it. */
    void changed(StockChange change);
}
