package dev.nightshift.room;

import dev.nightshift.room.Room.Event.OrderNoted;
import dev.nightshift.shop.OrderEvent.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Orders of this show.
 *
 * @param known ids of the events noted last, so that one told twice counts once
 * @param latest newest last
 * @param paid orders paid and not refunded
 * @param since when the show began
 */
public record Takings(List<String> known, List<OrderNoted> latest, long paid, Instant since) {
    private static final Duration RECENT = Duration.ofMinutes(5);
    private static final int KNOWN = 500;
    private static final int LATEST = 30;

    public Takings {
        known = List.copyOf(known);
        latest = List.copyOf(latest);
    }

    static Takings begin(Instant now) {
        return new Takings(List.of(), List.of(), 0, now);
    }

    /** Orders of the last minutes that were paid and still stand. */
    int recent(Instant now) {
        long paidLately =
                lately(now).filter(noted -> noted.order().kind() == Kind.PAID).count();
        long takenBack = lately(now)
                .filter(noted -> noted.order().kind() == Kind.REFUNDED)
                .count();
        return (int) Math.max(0, paidLately - takenBack);
    }

    /** How many are usual in as many minutes of this show. */
    double expected(Instant now) {
        double minutes =
                Math.max(RECENT.toMinutes(), Duration.between(since, now).toMinutes());
        return paid * RECENT.toMinutes() / minutes;
    }

    boolean boughtRecently(String order, Instant now) {
        return lately(now)
                .anyMatch(noted -> noted.order().kind() == Kind.PAID
                        && noted.order().order().equals(order));
    }

    private Stream<OrderNoted> lately(Instant now) {
        return latest.stream()
                .filter(noted -> Duration.between(noted.when(), now).compareTo(RECENT) <= 0);
    }

    boolean knows(String id) {
        return known.contains(id);
    }

    Takings with(OrderNoted noted) {
        long change =
                switch (noted.order().kind()) {
                    case PLACED -> 0;
                    case PAID -> 1;
                    case REFUNDED -> -1;
                };
        return new Takings(
                last(known, noted.order().id(), KNOWN), last(latest, noted, LATEST), Math.max(0, paid + change), since);
    }

    private static <E> List<E> last(List<E> list, E one, int most) {
        return Stream.concat(list.stream().skip(Math.max(0, list.size() - most + 1)), Stream.of(one))
                .toList();
    }
}
