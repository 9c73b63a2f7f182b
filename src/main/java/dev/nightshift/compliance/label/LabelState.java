package dev.nightshift.compliance.label;

/** How a look at the picture found the label. */
public enum LabelState {
    /** All of it is there, high and bright enough. */
    FOUND,
    /** Something of it is there: a part is hidden, or it is too small or too pale. */
    COVERED,
    /** Nothing there looks like it. */
    MISSING
}
