package dev.nightshift.host.nlu;

/** Understands comments. Implementations are offline, deterministic and safe for any thread. */
@FunctionalInterface
public interface CommentReader {
    /** What a comment means; never fails, whatever was written. */
    Reading read(String text, Topic topic);
}
