package dev.nightshift;

import dev.nightshift.fleet.Fleet;
import dev.nightshift.room.Command;
import dev.nightshift.room.RoomView;
import dev.nightshift.room.RoomView.OrderView;
import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.order.Attribution;
import dev.nightshift.shop.order.OrderListener;
import dev.nightshift.shop.order.StockChange;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Brings orders to a room and asks it where in the show they came. Safe for any thread. */
final class RoomOrders implements OrderListener {
    private final Fleet fleet;
    private final String roomId;

    RoomOrders(Fleet fleet, String roomId) {
        this.fleet = fleet;
        this.roomId = roomId;
    }

    @Override
    public CompletionStage<Optional<Attribution>> happened(OrderEvent event) {
        return fleet.ask(roomId, new Command.OrderHappened(event))
                .thenCompose(noted -> fleet.look(roomId))
                .thenApply(view -> attribution(view, event));
    }

    /** The shelf has changed already: what is cued is cued anew, and a product that is gone is said to be. */
    @Override
    public void changed(StockChange change) {
        switch (change.what()) {
            case SOLD_OUT -> {
                fleet.ask(roomId, new Command.SoldOut(change.product()));
                fleet.ask(roomId, new Command.CatalogueChanged());
            }
            case BACK, LIVE_PRICE_OVER -> fleet.ask(roomId, new Command.CatalogueChanged());
        }
    }

    private static Optional<Attribution> attribution(RoomView view, OrderEvent event) {
        return view.floor().orders().stream()
                .filter(order -> order.event().equals(event.id()))
                .findFirst()
                .map(RoomOrders::attribution);
    }

    private static Attribution attribution(OrderView order) {
        return new Attribution(order.show(), order.beat().map(Enum::name), order.line(), order.onAir());
    }
}
