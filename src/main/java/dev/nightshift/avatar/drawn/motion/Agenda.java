package dev.nightshift.avatar.drawn.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The speeches that sound now and next. */
final class Agenda {
    /** More than a minute of sentences ahead; further ones are refused. */
    static final int LIMIT = 64;

    private static final long FORGET = 1_000_000;
    private final List<PlannedSpeech> speeches = new ArrayList<>();

    /** Whether there is room for one more speech. */
    boolean accepts(long now) {
        speeches.removeIf(speech -> speech.end() < now - FORGET);
        return speeches.size() < LIMIT;
    }

    void add(PlannedSpeech speech) {
        speeches.add(speech);
    }

    /** Breaks a speech off; it, as it was, when it had not ended. */
    Optional<PlannedSpeech> hush(long speechId, long at) {
        for (int i = 0; i < speeches.size(); i++) {
            PlannedSpeech speech = speeches.get(i);
            if (speech.id() == speechId && speech.end() > at) {
                speeches.set(i, speech.until(at));
                return Optional.of(speech);
            }
        }
        return Optional.empty();
    }

    /** Whether the host speaks at a moment or is about to. */
    boolean isSpeaking(long now, long ahead) {
        for (int i = 0; i < speeches.size(); i++) {
            PlannedSpeech speech = speeches.get(i);
            if (now + ahead >= speech.start() && now < speech.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase ended after {@code from} and not after {@code until}. */
    boolean phraseEnded(long from, long until) {
        for (int i = 0; i < speeches.size(); i++) {
            List<Phrase> phrases = speeches.get(i).phrases();
            for (int j = 0; j < phrases.size(); j++) {
                if (phrases.get(j).end() > from && phrases.get(j).end() <= until) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Start of the next phrase after a moment, or {@link Long#MAX_VALUE}. */
    long nextPhrase(long after) {
        long next = Long.MAX_VALUE;
        for (int i = 0; i < speeches.size(); i++) {
            List<Phrase> phrases = speeches.get(i).phrases();
            for (int j = 0; j < phrases.size(); j++) {
                long start = phrases.get(j).start();
                next = start > after && start < next ? start : next;
            }
        }
        return next;
    }
}
