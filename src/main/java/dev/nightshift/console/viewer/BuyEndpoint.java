package dev.nightshift.console.viewer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nightshift.channel.Viewer;
import dev.nightshift.console.ShownRoom;
import dev.nightshift.shop.Offer;
import dev.nightshift.shop.OfferWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Test orders of the page's viewers: no money moves, and everybody is told so. */
@RestController
class BuyEndpoint {
    private final Audiences audiences;
    private final ViewerGate gate;
    private final ViewerCookie cookie;
    private final InstantSource clock;

    BuyEndpoint(Audiences audiences, ViewerGate gate, ViewerCookie cookie, InstantSource clock) {
        this.audiences = audiences;
        this.gate = gate;
        this.cookie = cookie;
        this.clock = clock;
    }

    /** @param total as the language writes it */
    record Receipt(String product, int quantity, String total) {}

    @PostMapping("/rooms/{room}/orders")
    Receipt order(@PathVariable("room") String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ShownRoom room = audiences.room(id);
        JsonNode sent = gate.enter(request);
        Viewer buyer = new Viewer(
                SpeakEndpoint.PLATFORM,
                cookie.of(request, response),
                sent.path("name").asText("").strip());
        TestOrder order = order(room, sent, buyer);
        if (!order.canBeSold()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "there are not so many left");
        }
        order.events().forEach(room.audience().orders());
        String total = new OfferWords(room.setup().language()).price(order.total());
        return new Receipt(order.offer().product().id(), order.quantity(), total);
    }

    private TestOrder order(ShownRoom room, JsonNode sent, Viewer buyer) {
        Instant now = clock.instant();
        int quantity = sent.path("quantity").asInt(1);
        if (quantity < 1 || quantity > TestOrder.MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "one to nine pieces");
        }
        return room.catalogue()
                .get()
                .product(sent.path("product").asText(""))
                .map(product -> new TestOrder(cookie.randomId(), Offer.at(product, now), quantity, buyer.name(), now))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no such product"));
    }
}
