package dev.nightshift.room;

import dev.nightshift.room.Turn.Occasion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something other than a comment that the host should speak of. */
public record Waiting(Occasion occasion, Instant since) {
    static final int MOST = 20;
    private static final int NAMES = 3;

    /** Whether there is room for an occasion: in a full list only for one that joins another. */
    static boolean fits(List<Waiting> list, Occasion occasion) {
        return list.size() < MOST
                || list.stream()
                        .anyMatch(waiting -> join(waiting.occasion, occasion).isPresent());
    }

    /** Adds an occasion where there is room; thanks for one product and welcomes are gathered into one. */
    static List<Waiting> add(List<Waiting> list, Occasion occasion, Instant now) {
        List<Waiting> more = new ArrayList<>();
        boolean joined = false;
        for (Waiting waiting : list) {
            Optional<Occasion> both = joined ? Optional.empty() : join(waiting.occasion, occasion);
            joined |= both.isPresent();
            more.add(both.map(one -> new Waiting(one, waiting.since)).orElse(waiting));
        }
        if (!joined && occasion instanceof Occasion.Care) {
            makeRoom(more);
        }
        if (!joined && more.size() < MOST) {
            more.add(new Waiting(occasion, now));
        }
        return List.copyOf(more);
    }

    /** Somebody in distress is never the one too many: the newest courtesy is let go. */
    private static void makeRoom(List<Waiting> list) {
        if (list.size() >= MOST) {
            list.reversed().stream()
                    .filter(waiting -> courtesy(waiting.occasion))
                    .findFirst()
                    .ifPresent(list::remove);
        }
    }

    private static boolean courtesy(Occasion occasion) {
        return switch (occasion) {
            case Occasion.Thanks thanks -> true;
            case Occasion.Welcome welcome -> true;
            case Occasion.SoldOut gone -> true;
            case Occasion.Prompt prompt -> true;
            case Occasion.Answer answer -> false;
            case Occasion.Care care -> false;
            case Occasion.Said said -> false;
        };
    }

    private static Optional<Occasion> join(Occasion first, Occasion second) {
        return switch (first) {
            case Occasion.Thanks a
            when second instanceof Occasion.Thanks b && a.product().equals(b.product()) ->
                Optional.of(new Occasion.Thanks(names(a.buyers(), b.buyers()), a.orders() + b.orders(), a.product()));
            case Occasion.Welcome a
            when second instanceof Occasion.Welcome b ->
                Optional.of(new Occasion.Welcome(names(a.names(), b.names()), a.joined() + b.joined()));
            case Occasion.SoldOut a when a.equals(second) -> Optional.of(a);
            case Occasion.Thanks a -> Optional.empty();
            case Occasion.Welcome a -> Optional.empty();
            case Occasion.SoldOut a -> Optional.empty();
            case Occasion.Answer a -> Optional.empty();
            case Occasion.Care a -> Optional.empty();
            case Occasion.Prompt a -> Optional.empty();
            case Occasion.Said a -> Optional.empty();
        };
    }

    private static List<String> names(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream())
                .distinct()
                .limit(NAMES)
                .toList();
    }
}
