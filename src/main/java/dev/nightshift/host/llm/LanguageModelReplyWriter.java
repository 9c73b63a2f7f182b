package dev.nightshift.host.llm;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.compliance.Verdict;
import dev.nightshift.host.llm.DraftFigures.Outcome;
import dev.nightshift.host.llm.FactGuard.Held;
import dev.nightshift.host.nlu.Abuse;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.host.reply.AskerName;
import dev.nightshift.host.reply.Question;
import dev.nightshift.host.reply.Reply;
import dev.nightshift.host.reply.ReplyWriter;
import dev.nightshift.script.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Lets a language model word replies, and holds it to the facts: the grounded reply is written first, the model gets its
 * sentences as the facts to word, and what it adds is taken out again. Whatever goes wrong, the grounded reply is said.
 *
 * <pre>
 *   Question --grounded--> Answered | NotKnown | Kind --model, deadline--> draft --FactGuard, Rulebook--> lines
 *                          AskedBack | Declined | Silent: as they are
 * </pre>
 *
 * <p>Safe for any thread; blocks until the deadline at most.
 */
public final class LanguageModelReplyWriter implements ReplyWriter {
    private final ReplyWriter grounded;
    private final DraftModel model;
    private final Duration deadline;
    private final InstantSource clock;
    private final AskerName names;
    private final Rulebook rulebook;
    private final Drafting drafting;
    private final AtomicReference<Circuit> circuit = new AtomicReference<>(Circuit.fresh());
    private final DraftFigures figures = new DraftFigures();

    LanguageModelReplyWriter(
            ReplyWriter grounded,
            DraftModel model,
            Duration deadline,
            InstantSource clock,
            AskerName names,
            Rulebook rulebook,
            Drafting drafting) {
        this.grounded = grounded;
        this.model = model;
        this.deadline = deadline;
        this.clock = clock;
        this.names = names;
        this.rulebook = rulebook;
        this.drafting = drafting;
    }

    /** With the model behind an endpoint. */
    public static LanguageModelReplyWriter of(
            ReplyWriter grounded,
            LanguageModelSettings settings,
            InstantSource clock,
            AskerName names,
            Rulebook rulebook) {
        return new LanguageModelReplyWriter(
                grounded, new OpenAiDrafts(settings), settings.deadline(), clock, names, rulebook, new Drafting());
    }

    /** Counters for the console and metrics. */
    public DraftFigures figures() {
        return figures;
    }

    /** Whether the model is left alone after failures. */
    public boolean resting() {
        return !circuit.get().admits(clock.instant());
    }

    @Override
    public Reply write(Question question) {
        Instant start = clock.instant();
        Reply reply = grounded.write(question);
        if (!mayBeWorded(question, reply)) {
            figures.count(Outcome.NOT_ASKED);
            return reply;
        }
        return worded(question, reply.lines(), start.plus(deadline))
                .map(lines -> with(reply, lines))
                .orElse(reply);
    }

    /** Nothing that was refused, and no text of somebody who attacks, goes to a model. */
    private static boolean mayBeWorded(Question question, Reply reply) {
        boolean friendly = question.reading().abuse().severity() < Abuse.FROM
                && !attacks(question.reading().intent());
        return friendly
                && !reply.lines().isEmpty()
                && switch (reply) {
                    case Reply.Answered answered -> true;
                    case Reply.NotKnown unknown -> true;
                    case Reply.Kind kind -> true;
                    case Reply.AskedBack asked -> false;
                    case Reply.Declined declined -> false;
                    case Reply.Silent silent -> false;
                };
    }

    private static boolean attacks(Intent intent) {
        return intent == Intent.ABUSE || intent == Intent.SPAM || intent == Intent.INJECTION;
    }

    private static Reply with(Reply reply, List<Line> lines) {
        return switch (reply) {
            case Reply.Answered answered -> new Reply.Answered(lines, answered.sources(), answered.complete());
            case Reply.NotKnown unknown -> new Reply.NotKnown(lines);
            case Reply.Kind kind -> new Reply.Kind(lines);
            case Reply.AskedBack asked -> asked;
            case Reply.Declined declined -> declined;
            case Reply.Silent silent -> silent;
        };
    }

    private Optional<List<Line>> worded(Question question, List<Line> facts, Instant until) {
        Instant now = clock.instant();
        if (!now.isBefore(until)) {
            return spoiled(Outcome.LATE);
        }
        if (!admitted(now)) {
            return spoiled(Outcome.RESTED);
        }
        Draft.Text draft = model.start(DraftPrompt.of(question, facts)).await(Duration.between(now, until));
        return switch (draft.end()) {
            case COMPLETE -> held(question, facts, draft.text());
            case LATE, TOO_LONG -> cutShort(question, facts, draft);
            case FAILED -> {
                circuit.updateAndGet(was -> was.failed(clock.instant()));
                yield spoiled(Outcome.FAILED);
            }
        };
    }

    private boolean admitted(Instant now) {
        return circuit.getAndUpdate(was -> was.admits(now) ? was.asked(now) : was)
                .admits(now);
    }

    /** Sentences that were complete in time may be used. */
    private Optional<List<Line>> cutShort(Question question, List<Line> facts, Draft.Text draft) {
        String complete = Drafting.complete(draft.text());
        if (complete.isEmpty()) {
            circuit.updateAndGet(was -> was.failed(clock.instant()));
            return spoiled(Outcome.LATE);
        }
        return held(question, facts, complete);
    }

    private Optional<List<Line>> held(Question question, List<Line> facts, String draft) {
        circuit.updateAndGet(Circuit::worked);
        Drafting.Language spoken = drafting.in(question.language());
        Held held = spoken.guard().hold(draft, facts, sayable(question));
        figures.removed(held.removed());
        List<Line> lines = spoken.lines(held, facts);
        if (lines.isEmpty()) {
            return spoiled(Outcome.UNSUPPORTED);
        }
        if (lines.stream().anyMatch(line -> refused(line, question))) {
            return spoiled(Outcome.REFUSED);
        }
        figures.count(held.removed() == 0 ? Outcome.WORDED : Outcome.TRIMMED);
        return Optional.of(lines);
    }

    private boolean refused(Line line, Question question) {
        return rulebook.judge(line, question.topic().catalogue(), question.now()) instanceof Verdict.Refused;
    }

    private Set<String> sayable(Question question) {
        return question.askers().stream()
                .flatMap(raw ->
                        names.sayable(raw, question.language(), question.topic().catalogue()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<List<Line>> spoiled(Outcome why) {
        figures.count(why);
        return Optional.empty();
    }
}
