package dev.nightshift.room;

/** Why a show may not be seen any more. Viewers read it; they don't read whose fault it is. */
public enum Closing {
    /** The likeness of the host may not be shown any more: taken back, or its term is over (rules R14, R15). */
    LIKENESS,
    /** What the show was cleared by has run out (rules R19 to R21, R25, R34). */
    PAPERS,
    /** Viewers did not see the label (rule R03). */
    LABEL
}
