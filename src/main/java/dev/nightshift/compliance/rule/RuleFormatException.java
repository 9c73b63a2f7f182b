package dev.nightshift.compliance.rule;

/** A rule file says something that can't be read as rules; the message names the place. */
public final class RuleFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
