package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction.Speak;
import dev.nightshift.media.Phone;
import java.util.ArrayList;
import java.util.List;

/**
 * Speeches whose sounds shape each other: one after the other without a break in what the mouth was told. Silencing it
 * lets the mouth go to rest from wherever it is.
 */
final class Talk {
    private static final long SILENCING = 150_000;
    /** The lips stay this far open on f and v: the upper lip does not touch. */
    private static final double TUCKED_OPEN = 0.06;

    private static final long FORGET = 1_500_000;

    private final long known;
    private final List<Speak> speeches = new ArrayList<>();
    private final List<MouthCue> cues = new ArrayList<>();
    private final List<Contact> closures = new ArrayList<>();
    private final List<Contact> tucks = new ArrayList<>();
    private List<Island> islands = List.of();
    private long silenced = Long.MAX_VALUE;
    private int firstCue;

    Talk(long known) {
        this.known = known;
    }

    /** Appends a speech; returns how many of its letters were unknown. */
    int add(Speak speech, long now) {
        forget(now);
        speeches.add(speech);
        int unknown = 0;
        for (Phone phone : speech.track().phones()) {
            unknown += MouthCue.add(cues, phone, speech.atMicros());
        }
        islands = Island.of(cues, known);
        touch();
        return unknown;
    }

    /** Finds where lips must touch; beside a rest they stay together until they rest. */
    private void touch() {
        closures.clear();
        tucks.clear();
        int island = 0;
        for (MouthCue cue : cues) {
            while (island < islands.size() - 1
                    && cue.start() >= islands.get(island).rest()) {
                island++;
            }
            if (cue.viseme().closesLips()) {
                closures.add(Contact.of(cue, islands.get(island)));
            } else if (cue.viseme().tucksLip()) {
                tucks.add(Contact.of(cue));
            }
        }
    }

    private void forget(long now) {
        cues.removeIf(cue -> cue.end() < now - FORGET);
        speeches.removeIf(speech -> endOf(speech) < now - FORGET);
        firstCue = 0;
    }

    /** Whether another speech can follow whose sounds shape the last ones, so late that those are heard until then. */
    boolean takes(long until) {
        return !isSilenced() && !cues.isEmpty() && until <= cues.getLast().end();
    }

    /** Whether a speech is in it that still sounds, or will, at a moment. */
    boolean contains(long speechId, long at) {
        return speeches.stream().anyMatch(speech -> speech.speechId() == speechId && endOf(speech) > at);
    }

    /** Silences it from a speech on that it contains; returns the later speeches, which are to be told anew. */
    List<Speak> silence(long speechId, long at) {
        int hushed = 0;
        while (speeches.get(hushed).speechId() != speechId) {
            hushed++;
        }
        long before = hushed == 0 ? at : Math.max(at, endOf(speeches.get(hushed - 1)));
        silenced = Math.min(silenced, before);
        List<Speak> later = List.copyOf(speeches.subList(hushed + 1, speeches.size()));
        speeches.subList(hushed + 1, speeches.size()).clear();
        return later;
    }

    private static long endOf(Speak speech) {
        return speech.atMicros() + speech.track().durationMicros();
    }

    boolean isSilenced() {
        return silenced != Long.MAX_VALUE;
    }

    boolean isOver(long now) {
        return islands.isEmpty() || now >= islands.getLast().rest() || (isSilenced() && now >= silenced + SILENCING);
    }

    /** How much of the mouth it has: 0, exactly, at rest. */
    double presence(long now) {
        if (isSilenced() && now >= silenced + SILENCING) {
            return 0;
        }
        for (int i = 0; i < islands.size(); i++) {
            if (now < islands.get(i).rest()) {
                return islands.get(i).at(now) * (1 - Ease.minJerk(now, silenced, SILENCING));
            }
        }
        return 0;
    }

    void articulate(Articulation articulation, long now) {
        firstCue = Articulation.firstInSight(cues, firstCue, now);
        articulation.blend(cues, firstCue, now);
    }

    /** The widest opening that leaves the lips time to meet where they must; 0 while they must. */
    double widest(long now) {
        double widest = 4;
        for (int i = 0; i < closures.size(); i++) {
            widest = Math.min(widest, closures.get(i).widest(now));
        }
        for (int i = 0; i < tucks.size(); i++) {
            widest = Math.min(widest, TUCKED_OPEN + tucks.get(i).widest(now));
        }
        return widest;
    }

    /** How far the lower lip is tucked under the teeth, 1 while it must touch. */
    double tucked(long now) {
        double tucked = 0;
        for (int i = 0; i < tucks.size(); i++) {
            tucked = Math.max(tucked, tucks.get(i).tucked(now));
        }
        return tucked;
    }
}
