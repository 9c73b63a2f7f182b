package dev.nightshift.channel;

/**
 * What became of answers for a platform's chat since the start.
 *
 * @param sent handed to the platform
 * @param refused by the platform afterwards
 * @param dropped because too many waited, or one waited too long
 * @param unsent because there is no account to write with
 */
public record AnswerFigures(long sent, long refused, long dropped, long unsent) {
    public static final AnswerFigures NONE = new AnswerFigures(0, 0, 0, 0);

    /** Both together. */
    public AnswerFigures plus(AnswerFigures other) {
        return new AnswerFigures(
                sent + other.sent, refused + other.refused, dropped + other.dropped, unsent + other.unsent);
    }
}
