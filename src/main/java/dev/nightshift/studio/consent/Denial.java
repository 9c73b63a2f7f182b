package dev.nightshift.studio.consent;

/**
 * Why footage may not become a clone.
 *
 * @param cause for whoever says it in another language
 * @param rule of the rule catalogue, such as {@code R13}
 * @param reason in a sentence
 * @param whatToDo in a sentence
 */
public record Denial(Cause cause, String rule, String reason, String whatToDo) {
    /** What is wrong. */
    public enum Cause {
        UNSIGNED,
        REVOKED,
        MINOR,
        OUT_OF_TERM,
        OUT_OF_SCOPE,
        VOICE_ONLY,
        OTHER_FOOTAGE,
        NOT_HEARD,
        NO_RECORDING,
        OTHER_RECORDING,
        OTHER_PERSON,
        PERSON_UNSURE,
        PROTECTED_PERSON
    }

    @Override
    public String toString() {
        return rule + ": " + reason + ". " + whatToDo + ".";
    }
}
