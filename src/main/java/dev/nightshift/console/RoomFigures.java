package dev.nightshift.console;

import dev.nightshift.compliance.label.LabelPresence;
import java.util.Map;
import java.util.Optional;

/**
 * How a room fares at one moment, for its metrics. Counts are those of the show on air; off air they are zero.
 *
 * @param frames pictures sent
 * @param late pictures that began more than 40 ms after their time
 * @param repeated pictures that were the last one again
 * @param dropped pictures and pieces of sound that the encoder was too slow for
 * @param stageMillis 95th percentile of each stage of a picture, by the stage's name
 * @param encoderMillis 95th percentile of one picture's encode
 * @param viewers browsers that watch
 * @param synthesised lines whose sound was made
 * @param synthesisSeconds how long that took, all together
 * @param spoken lines heard to their end
 * @param catalogueProblems found at the shop's newest reading
 * @param setbacks what went wrong beside the pictures since the start of the process
 * @param label how viewers see it
 * @param law whether it has the right to be on air
 * @param outputs by id; every output of the room is there, also off air
 */
public record RoomFigures(
        long frames,
        long late,
        long repeated,
        long dropped,
        Map<String, Double> stageMillis,
        double encoderMillis,
        int viewers,
        long synthesised,
        double synthesisSeconds,
        long spoken,
        int catalogueProblems,
        Setbacks setbacks,
        LabelFigures label,
        LawFigures law,
        Map<String, OutputFigures> outputs) {
    public RoomFigures {
        stageMillis = Map.copyOf(stageMillis);
        outputs = Map.copyOf(outputs);
    }

    /**
     * What went wrong.
     *
     * @param voicesReplaced engines that hung and were left behind
     * @param workRefused tasks in the background that were left out because too many waited
     */
    public record Setbacks(long voicesReplaced, long workRefused) {
        public static final Setbacks NONE = new Setbacks(0, 0);
    }

    /**
     * How the label is seen in the encoded picture.
     *
     * @param seen so far in the show on air
     * @param gone how it was seen when the newest show had to end for it
     * @param dropped packets that were not looked at
     * @param workSeconds that looking took
     */
    public record LabelFigures(LabelPresence seen, Optional<LabelPresence> gone, long dropped, double workSeconds) {
        /** Off air. */
        public static final LabelFigures NONE = new LabelFigures(LabelPresence.UNSEEN, Optional.empty(), 0, 0);
    }

    /** What an output is doing. */
    public enum OutputPhase {
        OFF,
        CONNECTING,
        LIVE,
        STALLED,
        RETRYING,
        FAILED,
        CLOSED
    }

    /**
     * How an output fares.
     *
     * @param queued packets that wait now
     */
    public record OutputFigures(OutputPhase phase, long sentBytes, long droppedPackets, int reconnects, int queued) {
        /** An output of a room that is off air. */
        public static final OutputFigures OFF = new OutputFigures(OutputPhase.OFF, 0, 0, 0, 0);
    }
}
