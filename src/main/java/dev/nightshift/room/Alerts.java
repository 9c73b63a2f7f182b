package dev.nightshift.room;

import dev.nightshift.room.Room.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Comments of people who may be in distress, until an operator has seen to them.
 *
 * @param open oldest first, at most {@value #MOST}
 * @param last when the host last spoke to somebody in distress, or was about to
 */
public record Alerts(List<Heard> open, Optional<Instant> last) {
    static final Alerts NONE = new Alerts(List.of(), Optional.empty());
    private static final int MOST = 20;
    private static final Duration REST = Duration.ofSeconds(60);

    public Alerts {
        open = List.copyOf(open);
    }

    /** Whether the host spoke so a moment ago: said again and again it would sound like a recording. */
    boolean spokeLately(Instant now) {
        return last.filter(at -> at.plus(REST).isAfter(now)).isPresent();
    }

    Alerts with(Event.CareNeeded needed) {
        List<Heard> more = Stream.concat(open.stream(), Stream.of(needed.heard()))
                .skip(Math.max(0, open.size() + 1 - MOST))
                .toList();
        return new Alerts(more, spokeLately(needed.when()) ? last : Optional.of(needed.when()));
    }

    Alerts without(String comment) {
        return new Alerts(
                open.stream()
                        .filter(heard -> !heard.comment().id().equals(comment))
                        .toList(),
                last);
    }
}
