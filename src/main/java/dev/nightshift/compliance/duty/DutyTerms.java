package dev.nightshift.compliance.duty;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How often whoever is in charge of an AI host is asked to say that they are there (rule R25). The moments are drawn by
 * chance, so that no clock answers. Pure.
 *
 * @param least between an answer and the next question
 * @param most between them
 * @param answer time to answer before a warning
 * @param grace after the warning, before the safe picture
 */
public record DutyTerms(Duration least, Duration most, Duration answer, Duration grace) {
    /** What nobody may go below: a host that asks all the time is answered by habit. */
    public static final Duration SHORTEST = Duration.ofMinutes(5);
    /** What nobody may go above: as long as a spoken notice may be away. */
    public static final Duration LONGEST = Duration.ofMinutes(30);

    private static final DutyTerms USUAL = new DutyTerms(
            Duration.ofMinutes(10), Duration.ofMinutes(20), Duration.ofSeconds(60), Duration.ofSeconds(30));

    /** Ten to twenty minutes, a minute to answer, half a minute of warning. */
    public static DutyTerms usual() {
        return USUAL;
    }

    /**
     * Reads {@code 10-20}, minutes.
     *
     * @return nothing when it is no such range, or outside {@link #SHORTEST} and {@link #LONGEST}
     */
    public static Optional<DutyTerms> parse(String range) {
        if (!range.matches("\\d{1,3}-\\d{1,3}")) {
            return Optional.empty();
        }
        int dash = range.indexOf('-');
        Duration least = Duration.ofMinutes(Integer.parseInt(range.substring(0, dash)));
        Duration most = Duration.ofMinutes(Integer.parseInt(range.substring(dash + 1)));
        boolean lawful = least.compareTo(SHORTEST) >= 0 && most.compareTo(LONGEST) <= 0 && least.compareTo(most) <= 0;
        return lawful ? Optional.of(new DutyTerms(least, most, USUAL.answer, USUAL.grace)) : Optional.empty();
    }

    /** The time to the next question. */
    public Duration next(RandomGenerator chance) {
        return Duration.ofMillis(chance.nextLong(least.toMillis(), most.toMillis() + 1));
    }
}
