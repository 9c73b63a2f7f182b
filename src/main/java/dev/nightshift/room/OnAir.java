package dev.nightshift.room;

import dev.nightshift.room.Room.Event;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What all phases on air share.
 *
 * @param show number of the show in this room, from 1
 * @param next where the next cue is looked for
 * @param cued lines given to the performer and not finished, in order; the first may be sounding
 * @param lastSpeech the highest speech id given out in this show
 * @param notBefore a cut or withdrawn line before this place is not gone back to
 * @param talk with the viewers
 * @param trouble that the performer is in
 * @param duty of whoever is in charge
 * @param noticed when the host last said to the end that it is an AI
 */
public record OnAir(
        Setup setup,
        int show,
        Instant since,
        Cursor next,
        List<Cued> cued,
        long lastSpeech,
        Cursor notBefore,
        Conversation talk,
        Optional<Trouble> trouble,
        Duty duty,
        Optional<Instant> noticed) {
    public OnAir {
        cued = List.copyOf(cued);
        // Snapshots of versions before the duty have none.
        duty = Objects.requireNonNullElse(duty, Duty.NEVER_ASKED);
        // Nor have those of versions before the notice.
        noticed = Objects.requireNonNullElse(noticed, Optional.empty());
    }

    /** A line in the performer's hands. */
    public record Cued(boolean started, Event.LineCleared line) {
        /** The line's speech id. */
        public long id() {
            return line.speechId();
        }

        private Cued start() {
            return new Cued(true, line);
        }
    }

    static OnAir begin(Setup setup, Event.WentLive live) {
        return new OnAir(
                setup,
                live.show(),
                live.when(),
                Cursor.START,
                List.of(),
                0,
                Cursor.START,
                Conversation.begin(live.when()),
                Optional.empty(),
                Duty.NEVER_ASKED,
                Optional.empty());
    }

    /** The line with this id, while the performer has it. */
    public Optional<Cued> find(long speechId) {
        return cued.stream().filter(line -> line.id() == speechId).findFirst();
    }

    /** The line that sounds. */
    public Optional<Cued> sounding() {
        return cued.stream().filter(Cued::started).findFirst();
    }

    OnAir with(Event.LineCleared line) {
        Cued last = new Cued(false, line);
        List<Cued> more = Stream.concat(cued.stream(), Stream.of(last)).toList();
        return new OnAir(
                setup, show, since, line.following(), more, line.speechId(), notBefore, talk, trouble, duty, noticed);
    }

    OnAir started(long speechId) {
        OnAir sounding = holding(cued.stream()
                .map(line -> line.id() == speechId ? line.start() : line)
                .toList());
        return find(speechId)
                .map(line -> sounding.talking(talk.started(line.line())))
                .orElse(sounding);
    }

    OnAir spoken(Event.LineSpoken spoken) {
        OnAir rest = without(spoken.speechId());
        return find(spoken.speechId())
                .map(line ->
                        rest.talking(talk.told(line.line(), spoken.heard())).noticing(line.line(), spoken))
                .orElse(rest);
    }

    private OnAir noticing(Event.LineCleared line, Event.LineSpoken spoken) {
        boolean heard = line.noticesAi() && !spoken.heard().isBlank();
        return heard
                ? new OnAir(
                        setup,
                        show,
                        since,
                        next,
                        cued,
                        lastSpeech,
                        notBefore,
                        talk,
                        trouble,
                        duty,
                        Optional.of(spoken.when()))
                : this;
    }

    /** Takes back a line that nobody heard, or not to its end: the show looks for a cue at its place again. */
    OnAir rewound(long speechId) {
        Cursor back = find(speechId)
                .map(line -> line.line().at())
                .filter(at -> at.compareTo(next) < 0 && at.compareTo(notBefore) >= 0)
                .orElse(next);
        return new OnAir(
                setup,
                show,
                since,
                back,
                without(speechId).cued(),
                lastSpeech,
                notBefore,
                talk,
                trouble,
                duty,
                noticed);
    }

    OnAir moved(Cursor to) {
        return new OnAir(setup, show, since, to, cued, lastSpeech, to, talk, trouble, duty, noticed);
    }

    OnAir talking(Conversation next) {
        return new OnAir(setup, show, since, this.next, cued, lastSpeech, notBefore, next, trouble, duty, noticed);
    }

    OnAir in(Trouble next) {
        Instant since = trouble.map(Trouble::since).orElse(next.since());
        return troubled(Optional.of(new Trouble(next.reason(), since)));
    }

    OnAir outOfTrouble() {
        return troubled(Optional.empty());
    }

    private OnAir troubled(Optional<Trouble> next) {
        return new OnAir(setup, show, since, this.next, cued, lastSpeech, notBefore, talk, next, duty, noticed);
    }

    OnAir charged(Duty next) {
        return new OnAir(setup, show, since, this.next, cued, lastSpeech, notBefore, talk, trouble, next, noticed);
    }

    private OnAir without(long speechId) {
        return holding(cued.stream().filter(line -> line.id() != speechId).toList());
    }

    private OnAir holding(List<Cued> lines) {
        return new OnAir(setup, show, since, next, lines, lastSpeech, notBefore, talk, trouble, duty, noticed);
    }
}
