package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction.Speak;
import dev.nightshift.avatar.drawn.Pose.Mouth;
import java.util.ArrayList;
import java.util.List;

/** The mouth through all speeches told so far: exactly at rest between them, exactly closed on p, b and m. */
final class MouthMotion {
    /** Told later than this before the sounds of the talk end, a speech is joined by cross-fading only. */
    private static final long JOIN_AHEAD = 300_000;

    /** How far the jaw drops in full surprise, and how round that is. */
    private static final double GAPE = 0.3;

    private static final double GAPE_ROUND = 0.25;

    private final List<Talk> talks = new ArrayList<>();
    private final Articulation articulation = new Articulation();
    private long unknown;

    private double open;
    private double width;
    private double round;
    private double raise;
    private double tuck;
    private double teeth;
    private double tongue;

    void speak(Speak speech, long now) {
        talks.removeIf(talk -> talk.isOver(now));
        tell(speech, now);
    }

    private void tell(Speak speech, long known) {
        if (talks.isEmpty() || !talks.getLast().takes(known + JOIN_AHEAD)) {
            talks.add(new Talk(known));
        }
        unknown += talks.getLast().add(speech, known);
    }

    /** The mouth goes to rest from {@code at} on; speeches after the hushed one stay. */
    void hush(long speechId, long at) {
        List<Speak> later = new ArrayList<>();
        for (Talk talk : talks) {
            if (talk.contains(speechId, at)) {
                later.addAll(talk.silence(speechId, at));
            }
        }
        later.forEach(speech -> tell(speech, at));
    }

    /** Letters of phones that no table has, since the start. */
    long unknown() {
        return unknown;
    }

    /** The mouth of a host that isn't surprised. */
    Mouth at(long now) {
        return at(now, 0);
    }

    /**
     * The mouth at a moment.
     *
     * @param surprise 0 .. 1; the jaw drops a little with it (AU26) where nothing is said
     */
    Mouth at(long now, double surprise) {
        open = width = round = raise = tuck = teeth = tongue = 0;
        double presence = 0;
        double widest = 4;
        for (int i = 0; i < talks.size(); i++) {
            Talk talk = talks.get(i);
            double share = talk.presence(now);
            if (share > 0) {
                presence += share;
                add(talk, share, now);
                widest = talk.isSilenced() ? widest : Math.min(widest, talk.widest(now));
            }
        }
        double silent = Math.max(0, 1 - presence) * surprise;
        double opening = Ease.softMin(open, widest) + GAPE * silent;
        return presence == 0 && silent == 0
                ? Mouth.REST
                : new Mouth(opening, width, round + GAPE_ROUND * silent, raise, tuck, teeth, tongue);
    }

    private void add(Talk talk, double share, long now) {
        talk.articulate(articulation, now);
        open += share * (talk.isSilenced() ? Ease.softMin(articulation.open(), talk.widest(now)) : articulation.open());
        width += share * articulation.width();
        round += share * articulation.round();
        raise += share * articulation.raise();
        tuck += share * talk.tucked(now);
        teeth += share * articulation.teeth();
        tongue += share * articulation.tongue();
    }
}
