package dev.nightshift.avatar.drawn.motion;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of speech between two rests of the mouth: it leaves its rest before the first sound and is back a moment
 * after the last one, exactly at rest outside.
 *
 * @param leave when the mouth leaves its rest
 * @param away when speech has it wholly
 * @param back when it starts to go back
 * @param rest when it rests again
 */
record Island(long leave, long away, long back, long rest) {
    /** A gap between sounds that is longer than this sends the mouth to rest. */
    static final long PAUSE = 150_000;
    /** Lips lead the sound by this much (80 to 120 ms). */
    private static final long LEAD = 100_000;

    private static final long REST_MIN = 120_000;
    private static final long REST_MAX = 180_000;

    double at(long now) {
        if (now <= leave || now >= rest) {
            return 0;
        }
        return Ease.minJerk(now, leave, away - leave) * (1 - Ease.minJerk(now, back, rest - back));
    }

    /**
     * The islands of cues in time order; those of silence don't count.
     *
     * @param all in time order
     * @param known when the speech was known; the mouth can't have left its rest before
     */
    static List<Island> of(List<MouthCue> all, long known) {
        List<MouthCue> cues = all.stream().filter(MouthCue::sounds).toList();
        List<Island> islands = new ArrayList<>();
        long rested = known;
        for (int first = 0; first < cues.size(); ) {
            int last = lastWithoutPause(cues, first);
            long gap = last + 1 < cues.size()
                    ? cues.get(last + 1).start() - cues.get(last).end()
                    : Long.MAX_VALUE;
            long leave = Math.max(rested, cues.get(first).start() - LEAD);
            long back = Math.max(leave, cues.get(last).end());
            rested = back + Math.clamp(gap / 2, REST_MIN, REST_MAX);
            islands.add(new Island(leave, leave + LEAD, back, rested));
            first = last + 1;
        }
        return islands;
    }

    private static int lastWithoutPause(List<MouthCue> cues, int first) {
        int last = first;
        while (last + 1 < cues.size()
                && cues.get(last + 1).start() - cues.get(last).end() <= PAUSE) {
            last++;
        }
        return last;
    }
}
