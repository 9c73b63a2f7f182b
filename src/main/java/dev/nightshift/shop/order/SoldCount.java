package dev.nightshift.shop.order;

import dev.nightshift.shop.LiveOffer;
import dev.nightshift.shop.Product;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was sold of a product since its stock was read.
 *
 * @param read the stock that the feed named then
 * @param sold pieces since then; below zero when more came back than went
 * @param live the same for the pieces set aside for the live price
 */
public record SoldCount(OptionalInt read, long sold, Optional<LiveCount> live) {

    /**
     * What was sold of the pieces set aside for a live price.
     *
     * @param aside how many were set aside
     * @param start of the live price; with its end it tells one offer from the next
     */
    public record LiveCount(int aside, Instant start, Instant end, long sold) {
        /** Empty when the product has no live price, or one without a limit. */
        static Optional<LiveCount> of(Optional<LiveOffer> offer) {
            return offer.filter(live -> live.stock().isPresent())
                    .map(live -> new LiveCount(live.stock().getAsInt(), live.start(), live.end(), 0));
        }

        boolean isFor(LiveCount other) {
            return aside == other.aside && start.equals(other.start) && end.equals(other.end);
        }

        boolean holdsAt(Instant moment) {
            return !moment.isBefore(start) && moment.isBefore(end);
        }

        LiveCount plus(long pieces) {
            return new LiveCount(aside, start, end, Math.max(0, sold + pieces));
        }

        long left() {
            return Math.max(0, aside - sold);
        }
    }

    /** Nothing sold yet of a product as the feed has it. */
    static SoldCount begin(Product product) {
        return new SoldCount(product.pieces(), 0, LiveCount.of(product.liveOffer()));
    }

    /** Goes on where the feed says the same as before, and begins anew where it says something else. */
    SoldCount readAgain(Product product) {
        SoldCount fresh = begin(product);
        Optional<LiveCount> same =
                live.filter(before -> fresh.live.filter(before::isFor).isPresent());
        return read.equals(fresh.read)
                ? new SoldCount(read, sold, same.or(() -> fresh.live))
                : new SoldCount(fresh.read, 0, same.or(() -> fresh.live));
    }

    /** So many more are sold, or came back when it is below zero; and of those so many at the live price. */
    SoldCount plus(long pieces, long ofLive) {
        return new SoldCount(read, sold + pieces, live.map(count -> count.plus(ofLive)));
    }

    /** Whether a sale at this moment was one at the live price. */
    boolean isLiveAt(Instant moment) {
        return live.map(count -> count.holdsAt(moment)).orElse(false);
    }

    /** What is left of the stock, when it is known. */
    OptionalInt left() {
        return read.isPresent()
                ? OptionalInt.of((int) Math.clamp(read.getAsInt() - sold, 0, Integer.MAX_VALUE))
                : OptionalInt.empty();
    }
}
