package dev.nightshift.host.reply;

/** Writes replies. Implementations may block (a language model has a deadline); safe for any thread. */
@FunctionalInterface
public interface ReplyWriter {
    /** The reply to a question; never fails. */
    Reply write(Question question);
}
