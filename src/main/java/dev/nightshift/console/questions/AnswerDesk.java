package dev.nightshift.console.questions;

import dev.nightshift.console.ConsolePorts;
import dev.nightshift.console.account.AuditTrail;
import dev.nightshift.host.knowledge.FaqEntry;
import dev.nightshift.host.knowledge.OpenQuestion;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers questions of a shop. A change is always a new version; nothing is overwritten. Safe for any thread. */
final class AnswerDesk {
    static final int MOST = 100;

    private final ConsolePorts.Answers answers;
    private final AuditTrail audit;
    private final Supplier<String> ids;
    private final InstantSource clock;

    /**
     * Answers questions.
     *
     * @param ids new ones, never the same twice
     */
    AnswerDesk(ConsolePorts.Answers answers, AuditTrail audit, Supplier<String> ids, InstantSource clock) {
        this.answers = answers;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    List<OpenQuestion> open(String shop) {
        return answers.open().open(shop, MOST);
    }

    List<Answer> answers(String shop) {
        return Answer.of(answers.history().all(shop), clock.instant());
    }

    /** Keeps an answer; a question of the same id is off the list then. One at a time, so that versions count up. */
    synchronized void answer(String shop, AnswerForm form, String by) {
        String id = form.id().isEmpty() ? ids.get() : form.id();
        Instant now = clock.instant();
        answers.book()
                .add(form.entry(id, newest(shop, id).map(FaqEntry::version).orElse(0) + 1, shop, by, now));
        answers.open().close(id, now);
        audit.note(by, "answer-question", shop + " " + id);
    }

    /** The answer is not said any more: its next version has expired already. */
    synchronized void retire(String shop, String id, String by) {
        Instant now = clock.instant();
        newest(shop, id).ifPresent(last -> {
            answers.book()
                    .add(new FaqEntry(
                            id,
                            last.version() + 1,
                            shop,
                            last.product(),
                            last.language(),
                            last.question(),
                            last.answer(),
                            by,
                            now,
                            Optional.of(now)));
            audit.note(by, "retire-answer", shop + " " + id);
        });
    }

    /** The question is not worth an answer. */
    void drop(String shop, String id, String by) {
        boolean ours = open(shop).stream().anyMatch(question -> question.id().equals(id));
        if (ours) {
            answers.open().close(id, clock.instant());
            audit.note(by, "drop-question", shop + " " + id);
        }
    }

    private Optional<FaqEntry> newest(String shop, String id) {
        return answers.history().all(shop).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }
}
