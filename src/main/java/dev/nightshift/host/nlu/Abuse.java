package dev.nightshift.host.nlu;

/**
 * How hurtful a comment is, and to whom.
 *
 * @param severity 0 (not at all) .. 1 (hate, threats); from {@link #FROM} on the comment counts as abuse
 */
public record Abuse(double severity, Target target) {
    public static final double FROM = 0.3;
    public static final Abuse NONE = new Abuse(0, Target.NOBODY);

    /** Who is meant. */
    public enum Target {
        NOBODY,
        HOST,
        SHOP,
        PRODUCT,
        VIEWERS,
        GROUP
    }
}
