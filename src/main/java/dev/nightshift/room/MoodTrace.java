package dev.nightshift.room;

import dev.nightshift.host.mood.Mood;
import dev.nightshift.host.mood.Pad;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The mood whenever something moved it, from the room's facts alone: kept whether or not anybody watches. Between two
 * entries it fades by its own law, so that any moment of the last {@value #MINUTES} minutes can be told.
 *
 * @param moved oldest first, at most {@value #MOST}; the first one holds for what was before
 */
public record MoodTrace(List<Mood> moved) {
    /** Entries kept: a moment of abuse or joy every four seconds. */
    static final int MOST = 150;

    static final int MINUTES = 10;
    private static final Duration STEP = Duration.ofSeconds(4);

    public MoodTrace {
        moved = List.copyOf(moved);
    }

    static MoodTrace begin(Mood calm) {
        return new MoodTrace(List.of(calm));
    }

    MoodTrace with(Mood mood) {
        return new MoodTrace(Stream.concat(moved.stream().skip(Math.max(0, moved.size() + 1 - MOST)), Stream.of(mood))
                .toList());
    }

    /** The last minutes, one moment every four seconds, oldest first; steady from look to look. */
    List<Felt> until(Instant now) {
        long step = STEP.toSeconds();
        long last = Math.floorDiv(now.getEpochSecond(), step) * step;
        long begin = moved.getFirst().at().getEpochSecond();
        List<Felt> felt = new ArrayList<>();
        for (long at = last - MINUTES * 60L + step; at <= last; at += step) {
            if (at >= begin) {
                felt.add(at(Instant.ofEpochSecond(at)));
            }
        }
        return felt;
    }

    private Felt at(Instant moment) {
        Mood before = moved.getFirst();
        for (Mood mood : moved) {
            before = mood.at().isAfter(moment) ? before : mood;
        }
        Pad pad = before.at(moment).present();
        return new Felt(moment, pad.pleasure(), pad.arousal(), pad.dominance());
    }
}
