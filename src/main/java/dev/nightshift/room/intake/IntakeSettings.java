package dev.nightshift.room.intake;

import java.time.Duration;

/**
 * How much of its audience a room takes in.
 *
 * @param readings comments told to the room in a second, in the long run
 * @param readingBurst how many may be told at once after a quiet time
 * @param waiting groups of comments that may wait
 * @param patience how long a comment may wait before nobody remembers it
 * @param viewerRate comments of one viewer in a second, in the long run
 * @param viewerBurst how many one viewer may send at once
 * @param roomRate comments looked at in a second; more are dropped unseen
 * @param window how long comments of the same words count as one group
 * @param alike how many of such a group are told to the room
 * @param earlier comments of a viewer that are remembered for understanding the next
 * @param viewers viewers that are remembered, the most recent ones
 * @param ids ids that are remembered for telling what came twice
 * @param gathering how often joins and likes are summed
 */
public record IntakeSettings(
        double readings,
        int readingBurst,
        int waiting,
        Duration patience,
        double viewerRate,
        int viewerBurst,
        double roomRate,
        Duration window,
        int alike,
        int earlier,
        int viewers,
        int ids,
        Duration gathering) {
    public static final IntakeSettings DEFAULT = new IntakeSettings(
            12,
            6,
            200,
            Duration.ofSeconds(20),
            0.5,
            4,
            2_000,
            Duration.ofSeconds(20),
            5,
            3,
            4_000,
            30_000,
            Duration.ofSeconds(10));
}
