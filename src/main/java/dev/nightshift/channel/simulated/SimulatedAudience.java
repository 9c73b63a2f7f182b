package dev.nightshift.channel.simulated;

import dev.nightshift.channel.AudienceEvent;
import dev.nightshift.channel.Comment;
import dev.nightshift.channel.Viewer;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.OrderEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Viewers who come in, write, like and buy on their own. Time is passed in, chance is seeded: the same ticks over the same
 * catalogue give the same audience. One thread.
 */
public final class SimulatedAudience {
    /** The platform of everybody here. */
    public static final String PLATFORM = "simulated";

    private final Pace pace;
    private final Supplier<Catalogue> catalogue;
    private final Supplier<Optional<String>> onScreen;
    private final Consumer<AudienceEvent> audience;
    private final Consumer<OrderEvent> orders;
    private final Chance chance;
    private final Writing writing;
    private final Crowd crowd;
    private final Shoppers shoppers;
    private final PriorityQueue<Deed> plan = new PriorityQueue<>(Comparator.comparing(Deed::due));
    private boolean begun;
    private long events;

    /** Something to happen. */
    private record Deed(Instant due, Consumer<Instant> act) {}

    /**
     * @param language what most of them write
     * @param onScreen id of the product on screen
     * @param chance seeded
     */
    public SimulatedAudience(
            Pace pace,
            Language language,
            Supplier<Catalogue> catalogue,
            Supplier<Optional<String>> onScreen,
            Consumer<AudienceEvent> audience,
            Consumer<OrderEvent> orders,
            RandomGenerator chance) {
        AudienceWords words = AudienceWords.in(language);
        this.pace = pace;
        this.catalogue = catalogue;
        this.onScreen = onScreen;
        this.audience = audience;
        this.orders = orders;
        this.chance = new Chance(chance);
        this.writing = new Writing(words, language, this.chance);
        this.crowd = new Crowd(words, this.chance);
        this.shoppers = new Shoppers(this.chance);
    }

    /** Lets happen whatever is due. A long pause is not made up for. */
    public void tick(Instant now) {
        if (!begun) {
            begun = true;
            repeat(pace.join(), now, this::join);
            repeat(pace.comment(), now, this::write);
            repeat(pace.like(), now, this::like);
            repeat(pace.order(), now, this::buy);
        }
        for (Deed next = plan.peek(); next != null && !next.due().isAfter(now); next = plan.peek()) {
            plan.remove(next);
            next.act().accept(now);
        }
    }

    private void repeat(Duration mean, Instant now, Consumer<Instant> act) {
        plan.add(new Deed(now.plus(chance.wait(mean)), due -> {
            act.accept(due);
            repeat(mean, due, act);
        }));
    }

    private void join(Instant now) {
        audience.accept(new AudienceEvent.Joined(id(now), crowd.enter(), now));
    }

    private void like(Instant now) {
        Viewer viewer = crowd.one();
        int taps = 1 + chance.source().nextInt(3);
        for (int tap = 0; tap < taps; tap++) {
            audience.accept(new AudienceEvent.Liked(id(now), viewer, now));
        }
    }

    private void write(Instant now) {
        Viewer viewer = crowd.one();
        writing.comment(catalogue.get(), onScreen.get())
                .ifPresent(text -> audience.accept(Comment.cut(id(now), viewer, text, now)));
    }

    private void buy(Instant now) {
        Optional<OrderEvent> order =
                shoppers.order(catalogue.get(), onScreen.get(), crowd.one().name(), now);
        order.ifPresent(placed -> {
            orders.accept(placed);
            plan.add(new Deed(now.plus(chance.wait(pace.payment())), due -> orders.accept(Shoppers.paid(placed, due))));
        });
    }

    /** Unique also when a process starts anew in the same show. */
    private String id(Instant now) {
        return PLATFORM + ":" + now.toEpochMilli() + "-" + events++;
    }
}
