package dev.nightshift;

import dev.nightshift.compliance.duty.SpanOfControl;
import dev.nightshift.console.LawFigures.Charge;
import dev.nightshift.fleet.Charges;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Counts of how many live rooms the operator of this one is in charge (rule R25): before a show, and while it runs. Of too
 * many rooms those that were taken last have to go. Asked by the gate on any thread; looks on one.
 */
final class InCharge implements GoLiveDesk.Span, Runnable, AutoCloseable {
    /** Time to hand a room to somebody else. */
    static final Duration GRACE = Duration.ofMinutes(2);
    /** Between two renewals. */
    static final Duration EVERY = Duration.ofSeconds(5);

    private final String room;
    private final Charges charges;
    private final Supplier<Optional<GoLiveDesk.Operator>> operator;
    private final BooleanSupplier onAir;
    private final Consumer<Optional<Charge>> shown;
    private final InstantSource clock;
    private Instant next = Instant.MIN;
    private volatile Optional<Instant> over = Optional.empty();

    /**
     * Counts for a room.
     *
     * @param operator of the room, as the papers say now
     * @param onAir whether others can see its show now
     * @param shown told of each count
     */
    InCharge(
            String room,
            Charges charges,
            Supplier<Optional<GoLiveDesk.Operator>> operator,
            BooleanSupplier onAir,
            Consumer<Optional<Charge>> shown,
            InstantSource clock) {
        this.room = room;
        this.charges = charges;
        this.operator = operator;
        this.onAir = onAir;
        this.shown = shown;
        this.clock = clock;
    }

    @Override
    public boolean admits(GoLiveDesk.Operator wanted) {
        List<String> others = charges.rooms(wanted.name(), clock.instant()).stream()
                .filter(other -> !other.equals(room))
                .toList();
        return wanted.span().admits(others.size());
    }

    @Override
    public boolean holds(Instant at) {
        return over.filter(since -> !at.isBefore(since.plus(GRACE))).isEmpty();
    }

    /** One look. */
    @Override
    public synchronized void run() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        Optional<GoLiveDesk.Operator> who = onAir.getAsBoolean() ? operator.get() : Optional.empty();
        who.ifPresentOrElse(known -> count(known, now), this::leave);
        next = now.plus(EVERY);
    }

    private void count(GoLiveDesk.Operator who, Instant now) {
        charges.hold(room, who.name(), now);
        List<String> rooms = charges.rooms(who.name(), now);
        SpanOfControl span = who.span();
        boolean fits = span.admits(rooms.indexOf(room));
        over = fits ? Optional.empty() : over.or(() -> Optional.of(now));
        shown.accept(Optional.of(new Charge(who.name(), rooms.size(), span.most())));
    }

    private void leave() {
        charges.release(room);
        over = Optional.empty();
        shown.accept(Optional.empty());
    }

    @Override
    public synchronized void close() {
        charges.release(room);
    }
}
