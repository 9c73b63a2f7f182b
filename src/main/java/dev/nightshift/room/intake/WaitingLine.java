package dev.nightshift.room.intake;

import dev.nightshift.channel.Comment;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Groups of comments by their worth, at most so many. Guarded by the intake's lock. */
final class WaitingLine {
    private final int most;
    private final TreeSet<Group> line = new TreeSet<>(Group.ORDER);
    private final Map<String, Group> byWords = new HashMap<>();
    private long numbers;

    WaitingLine(int most) {
        this.most = most;
    }

    /** The group of the same words, if one waits. */
    Optional<Group> alike(String folded) {
        return Optional.ofNullable(byWords.get(folded));
    }

    /** A new group; the least worth falls out when there are too many, and is returned. */
    Optional<Group> add(String folded, int worth, Comment first, Instant now) {
        Group group = new Group(folded, worth, numbers++, now, first);
        line.add(group);
        byWords.put(folded, group);
        return line.size() > most ? Optional.of(forget(line.last())) : Optional.empty();
    }

    Optional<Group> takeFirst() {
        return line.isEmpty() ? Optional.empty() : Optional.of(forget(line.first()));
    }

    int comments() {
        return line.stream().mapToInt(group -> group.comments().size()).sum();
    }

    boolean isEmpty() {
        return line.isEmpty();
    }

    private Group forget(Group group) {
        line.remove(group);
        byWords.remove(group.folded());
        return group;
    }
}
