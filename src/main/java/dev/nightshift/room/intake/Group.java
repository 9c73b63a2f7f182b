package dev.nightshift.room.intake;

import dev.nightshift.channel.Comment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Comments of the same words that wait together. Guarded by the intake's lock. */
final class Group {
    /** The most worth first, then the one that waits longest. */
    static final Comparator<Group> ORDER =
            Comparator.comparingInt((Group group) -> -group.worth).thenComparingLong(group -> group.number);

    private final String folded;
    private final int worth;
    private final long number;
    private final Instant since;
    private final List<Comment> comments = new ArrayList<>();

    /** @param number counts up with every group */
    Group(String folded, int worth, long number, Instant since, Comment first) {
        this.folded = folded;
        this.worth = worth;
        this.number = number;
        this.since = since;
        comments.add(first);
    }

    String folded() {
        return folded;
    }

    boolean olderThan(Duration age, Instant now) {
        return Duration.between(since, now).compareTo(age) > 0;
    }

    void add(Comment comment) {
        comments.add(comment);
    }

    /** How many were taken out. */
    int removeIf(Predicate<Comment> unwanted) {
        int before = comments.size();
        comments.removeIf(unwanted);
        return before - comments.size();
    }

    /** The first one came first. */
    List<Comment> comments() {
        return comments;
    }
}
