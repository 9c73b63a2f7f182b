package dev.nightshift.script;

/** The stretches of a pitch, in their order. */
public enum Beat {
    HOOK,
    PAIN,
    REVEAL,
    PROOF,
    PRICE,
    OFFER,
    CALL_TO_ACTION,
    OBJECTIONS
}
