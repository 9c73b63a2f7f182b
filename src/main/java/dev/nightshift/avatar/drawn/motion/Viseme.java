package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.drawn.Pose.Mouth;

/**
 * The fifteen mouth shapes of the usual set, which sounds that look alike share, with the targets that the mouth
 * strives for and how strongly it insists on them (Cohen and Massaro 1993: a segment dominates each control for
 * itself; lips may follow the neighbours where the jaw may not).
 */
public enum Viseme {
    SILENCE(shape(0, 0, 0, 0, 0, 0), 0.8, 0.2, 0.4),
    P_B_M(shape(0, 0, 0.05, 0, 0, 0.1), 1.2, 0.25, 0.3),
    F_V(shape(0.06, 0.05, 0.05, 0.1, 0.4, 0.1), 1.2, 0.5, 0.4),
    TH(shape(0.24, 0.1, 0, 0.1, 0.45, 0.9), 0.9, 0.35, 1.2),
    T_D(shape(0.2, 0.12, 0, 0.1, 0.5, 0.75), 0.9, 0.2, 1),
    K_G(shape(0.3, 0.05, 0, 0.05, 0.3, 0.05), 0.6, 0.15, 0.8),
    CH_J_SH(shape(0.24, -0.35, 0.6, 0.3, 0.75, 0.3), 1.1, 0.9, 0.8),
    S_Z(shape(0.14, 0.35, 0, 0.15, 0.85, 0.35), 1.2, 0.35, 0.9),
    N_L(shape(0.24, 0.12, 0, 0.05, 0.35, 0.85), 0.75, 0.2, 1),
    R(shape(0.28, -0.2, 0.45, 0.1, 0.25, 0.2), 0.8, 0.7, 0.7),
    A(shape(0.8, 0.08, 0, 0.15, 0.35, 0), 1, 0.9, 0.7),
    E(shape(0.53, 0.32, 0, 0.1, 0.4, 0.1), 1, 0.9, 0.7),
    I(shape(0.33, 0.62, 0, 0.1, 0.5, 0.15), 1, 1, 0.7),
    O(shape(0.56, -0.45, 0.7, 0.05, 0.1, 0), 1, 1.1, 0.7),
    U(shape(0.3, -0.7, 1, 0, 0, 0), 1, 1.2, 0.7);

    private final Mouth target;
    private final double jaw;
    private final double lips;
    private final double tongue;

    Viseme(Mouth target, double jaw, double lips, double tongue) {
        this.target = target;
        this.jaw = jaw;
        this.lips = lips;
        this.tongue = tongue;
    }

    /** What the mouth strives for in a stressed sound that lasts long enough. */
    public Mouth target() {
        return target;
    }

    /** How strongly it holds the jaw: opening and teeth. */
    double jaw() {
        return jaw;
    }

    /** How strongly it holds the lips: width, rounding, upper lip. */
    double lips() {
        return lips;
    }

    /** How strongly it holds the tip of the tongue. */
    double tongue() {
        return tongue;
    }

    /** Whether the lips must meet. */
    public boolean closesLips() {
        return this == P_B_M;
    }

    /** Whether the lower lip must touch the upper teeth. */
    public boolean tucksLip() {
        return this == F_V;
    }

    public boolean isVowel() {
        return ordinal() >= A.ordinal();
    }

    private static Mouth shape(
            double open, double width, double round, double upperRaise, double teeth, double tongue) {
        return new Mouth(open, width, round, upperRaise, 0, teeth, tongue);
    }
}
