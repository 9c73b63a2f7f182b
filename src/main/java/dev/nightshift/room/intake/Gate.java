package dev.nightshift.room.intake;

import dev.nightshift.channel.AudienceEvent;
import dev.nightshift.channel.Comment;
import dev.nightshift.channel.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides which events come in, and where they wait. Guarded by the intake's lock. */
final class Gate {
    private static final int LONGEST_ID = 200;
    /** Cries for help in the same words that are told in a window: each is another person's. */
    private static final int CRIES = 20;

    private final IntakeSettings settings;
    private final Triage triage;
    private final Surroundings surroundings;
    private final Recent<String, Boolean> ids;
    private final Recent<String, Boolean> arrivals;
    private final Recent<String, Regular> viewers;
    private final Bucket room;
    private final Echoes echoes;
    private final WaitingLine line;
    private final Tally tally = new Tally();

    Gate(IntakeSettings settings, Triage triage, Surroundings surroundings, Instant now) {
        this.settings = settings;
        this.triage = triage;
        this.surroundings = surroundings;
        this.ids = new Recent<>(settings.ids());
        this.arrivals = new Recent<>(settings.ids());
        this.viewers = new Recent<>(settings.viewers());
        this.room = new Bucket(settings.roomRate(), (int) settings.roomRate(), now);
        this.echoes = new Echoes(settings.window());
        this.line = new WaitingLine(settings.waiting());
    }

    WaitingLine line() {
        return line;
    }

    Tally tally() {
        return tally;
    }

    /** Lets a comment wait, or counts why not. A cry for help is let in however many others write, and goes first. */
    void comment(Comment comment, Instant now) {
        tally.came();
        boolean cry = triage.distress(comment.text());
        Optional<Drop> stopped = stopped(comment, cry, now);
        if (stopped.isPresent()) {
            tally.drop(stopped.get(), 1);
            return;
        }
        ids.put(comment.id(), true);
        String folded = folded(comment);
        if (!regular(comment.viewer(), now).saysAnew(folded, now, settings.window())) {
            tally.drop(Drop.REPEATED, 1);
        } else {
            wait(comment, folded, cry, now);
        }
    }

    /** Whether somebody came in who was not here before. */
    boolean joined(AudienceEvent.Joined joined) {
        boolean anew = usable(joined.id()) && arrivals.put(joined.viewer().key(), true) == null;
        if (anew) {
            tally.joined();
        } else {
            tally.crowdDropped();
        }
        return anew;
    }

    /** Whether a like counts. */
    boolean liked(AudienceEvent.Liked liked, Instant now) {
        boolean counts = usable(liked.id())
                && room.take(now)
                && !surroundings.muted(liked.viewer().key(), now)
                && regular(liked.viewer(), now).mayLike(now);
        if (counts) {
            tally.liked();
        } else {
            tally.crowdDropped();
        }
        return counts;
    }

    /** The group to be understood next; one that waited too long, or whose viewers were muted meanwhile, is dropped. */
    Optional<Group> next(Instant now) {
        for (Optional<Group> first = line.takeFirst(); first.isPresent(); first = line.takeFirst()) {
            Group group = first.get();
            if (group.olderThan(settings.patience(), now)) {
                tally.drop(Drop.STALE, group.comments().size());
                continue;
            }
            int muted = group.removeIf(
                    comment -> surroundings.muted(comment.viewer().key(), now));
            tally.drop(Drop.MUTED, muted);
            if (!group.comments().isEmpty()) {
                return first;
            }
        }
        return Optional.empty();
    }

    /** The viewer's comments that were understood, oldest first. */
    List<String> earlier(Viewer viewer, Instant now) {
        return regular(viewer, now).earlier();
    }

    /** A comment was told to the room. */
    void told(Comment comment, String folded, Instant now, long readMicros) {
        tally.told(readMicros);
        echoes.tell(folded, now);
        regular(comment.viewer(), now).said(comment.text());
    }

    /** Comments that the reader failed on. */
    int unreadable(int comments) {
        tally.drop(Drop.UNREADABLE, comments);
        return comments;
    }

    private Optional<Drop> stopped(Comment comment, boolean cry, Instant now) {
        if (!room.take(now) && !cry) {
            return Optional.of(Drop.ROOM_TOO_FAST);
        }
        if (!usable(comment.id()) || comment.text().isBlank()) {
            return Optional.of(Drop.UNUSABLE);
        }
        if (ids.containsKey(comment.id())) {
            return Optional.of(Drop.DUPLICATE);
        }
        if (surroundings.muted(comment.viewer().key(), now)) {
            return Optional.of(Drop.MUTED);
        }
        Regular viewer = regular(comment.viewer(), now);
        boolean may = viewer.mayComment(now) || cry && viewer.mayCry(now);
        return may ? Optional.empty() : Optional.of(Drop.VIEWER_TOO_FAST);
    }

    private void wait(Comment comment, String folded, boolean cry, Instant now) {
        Optional<Group> alike = line.alike(folded);
        int known = echoes.told(folded, now)
                + alike.map(group -> group.comments().size()).orElse(0);
        if (known >= (cry ? CRIES : settings.alike())) {
            tally.drop(Drop.SAID_ENOUGH, 1);
        } else if (alike.isPresent()) {
            alike.get().add(comment);
        } else {
            int worth = cry ? Triage.DISTRESS : triage.worth(comment.text());
            line.add(folded, worth, comment, now)
                    .ifPresent(out -> tally.drop(Drop.OUTBID, out.comments().size()));
        }
    }

    /** Signs alone, such as hearts, fold to nothing and stand for themselves. */
    private String folded(Comment comment) {
        String folded = triage.fold(comment.text());
        return folded.isEmpty() ? comment.text().strip() : folded;
    }

    private Regular regular(Viewer viewer, Instant now) {
        return viewers.computeIfAbsent(viewer.key(), key -> new Regular(settings, now));
    }

    private static boolean usable(String id) {
        return !id.isBlank() && id.length() <= LONGEST_ID;
    }
}
