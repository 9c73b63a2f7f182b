package dev.nightshift.studio.consent;

/**
 * Why footage may not become a clone.
 *
 * @param rule of the rule catalogue, such as {@code R13}
 * @param reason in a sentence
 * @param whatToDo in a sentence
 */
public record Denial(String rule, String reason, String whatToDo) {
    @Override
    public String toString() {
        return rule + ": " + reason + ". " + whatToDo + ".";
    }
}
