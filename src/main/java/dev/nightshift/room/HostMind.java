package dev.nightshift.room;

import dev.nightshift.compliance.ClearedLine;
import dev.nightshift.compliance.Rulebook;
import dev.nightshift.compliance.Verdict;
import dev.nightshift.host.care.CareLines;
import dev.nightshift.host.nlu.Topic;
import dev.nightshift.host.reply.Courtesy;
import dev.nightshift.host.reply.CourtesyWriter;
import dev.nightshift.host.reply.ManyAsked;
import dev.nightshift.host.reply.Question;
import dev.nightshift.host.reply.Reply;
import dev.nightshift.host.reply.ReplyWriter;
import dev.nightshift.room.Thought.Outcome;
import dev.nightshift.room.Turn.Occasion;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.SourceRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The host's mind: replies from facts, courtesies and the operator's words, all of them judged. Any thread. */
public final class HostMind implements Mind {
    private static final int MOST_LINES = 3;

    private final Parts parts;
    private final Supplier<Catalogue> shop;
    private final Set<Language> spoken;
    private final CareLines careLines = CareLines.standard();
    private final ManyAsked manyAsked = ManyAsked.standard();

    /**
     * What a mind is made of.
     *
     * @param unknown hears of questions that no fact answers
     */
    public record Parts(
            ReplyWriter replies, CourtesyWriter courtesies, TypedWords typed, Rulebook rulebook, Unanswered unknown) {}

    /** Hears of questions that no fact answers. */
    @FunctionalInterface
    public interface Unanswered {
        void asked(Heard heard, Optional<String> product, Instant now);
    }

    /**
     * A mind for shows that sell one shop's catalogue.
     *
     * @param shop the catalogue as it is whenever it is asked for
     * @param spoken languages that the host's voices speak; others are answered in the show's
     */
    public HostMind(Parts parts, Supplier<Catalogue> shop, Set<Language> spoken) {
        this.parts = parts;
        this.shop = shop;
        this.spoken = Set.copyOf(spoken);
    }

    @Override
    public Thought think(Setup setup, Turn turn, Instant now) {
        long start = System.nanoTime();
        Catalogue catalogue = shop.get();
        Draft draft = draft(setup, turn, catalogue, now);
        Judged judged = judge(draft.lines(), setup, catalogue, now);
        List<ClearedLine> lines = new ArrayList<>(judged.cleared());
        boolean bridged = !lines.isEmpty() && turn.bridge() && addBridge(lines, setup, turn, catalogue, now);
        return new Thought(
                lines.isEmpty() && !draft.lines().isEmpty() ? Outcome.REFUSED : draft.outcome(),
                lines,
                bridged,
                draft.sources(),
                judged.refusal().orElse(draft.reason()),
                (System.nanoTime() - start) / 1_000);
    }

    private record Draft(Outcome outcome, List<Line> lines, List<SourceRef> sources, String reason) {}

    private record Judged(List<ClearedLine> cleared, Optional<String> refusal) {}

    /** A sentence that the rulebook refuses is left out with all that follow it: they may lean on it. */
    private Judged judge(List<Line> lines, Setup setup, Catalogue catalogue, Instant now) {
        Rulebook rulebook = parts.rulebook().in(setup.markets());
        List<ClearedLine> cleared = new ArrayList<>();
        for (Line line : lines) {
            switch (rulebook.judge(line, catalogue, now)) {
                case Verdict.Cleared(ClearedLine may) -> cleared.add(may);
                case Verdict.Refused refused -> {
                    return new Judged(cleared, Optional.of(refused.reason()));
                }
            }
        }
        return new Judged(cleared, Optional.empty());
    }

    private Draft draft(Setup setup, Turn turn, Catalogue catalogue, Instant now) {
        return switch (turn.occasion()) {
            case Occasion.Answer answer -> reply(setup, turn, answer, catalogue, now);
            case Occasion.Care care ->
                new Draft(
                        Outcome.KIND,
                        careLines.write(language(setup, care.comment()), variation(setup, turn)),
                        List.of(),
                        "");
            case Occasion.Thanks thanks ->
                kind(setup, turn, catalogue, new Courtesy.Thanks(thanks.buyers(), thanks.orders(), thanks.product()));
            case Occasion.Welcome welcome ->
                kind(setup, turn, catalogue, new Courtesy.Welcome(welcome.names(), welcome.joined()));
            case Occasion.SoldOut gone -> kind(setup, turn, catalogue, new Courtesy.SoldOut(gone.product()));
            case Occasion.Prompt prompt ->
                kind(
                        setup,
                        turn,
                        catalogue,
                        new Courtesy.Prompt(turn.onScreen().stream().toList()));
            case Occasion.Said said ->
                new Draft(Outcome.ANSWERED, parts.typed().lines(said.text(), setup.language()), List.of(), "");
        };
    }

    private Draft reply(Setup setup, Turn turn, Occasion.Answer answer, Catalogue catalogue, Instant now) {
        Heard first = answer.comments().getFirst();
        Optional<Line> many = many(setup, turn, answer);
        Question question = new Question(
                first.comment().text(),
                first.reading(),
                new Topic(
                        catalogue,
                        turn.onScreen(),
                        first.reading().after().stream().toList(),
                        setup.language()),
                many.isPresent() ? List.of() : askers(answer),
                answer.others(),
                language(setup, first),
                turn.tone(),
                variation(setup, turn),
                now,
                catalogue.shop().zone());
        Reply reply = parts.replies().write(question);
        if (leavesOpen(reply) && !turn.reported() && asked(answer)) {
            parts.unknown().asked(first, first.reading().about().one(), now);
        }
        return many.filter(line -> mayLead(reply)).map(line -> led(line, reply)).orElseGet(() -> draft(reply));
    }

    /** Whether something that was asked is left for the operator. */
    private static boolean leavesOpen(Reply reply) {
        return reply instanceof Reply.NotKnown || reply instanceof Reply.Answered answered && !answered.complete();
    }

    private static boolean asked(Occasion.Answer answer) {
        return answer.comments().stream().anyMatch(heard -> heard.reading().asked());
    }

    /** That several viewers asked it is said to all of them; nobody is called by name then. */
    private Optional<Line> many(Setup setup, Turn turn, Occasion.Answer answer) {
        Heard first = answer.comments().getFirst();
        long viewers = answer.comments().stream()
                .map(heard -> heard.comment().viewer().key())
                .distinct()
                .count();
        return manyAsked.line(
                (int) viewers + answer.others(),
                first.reading().intent(),
                language(setup, first),
                variation(setup, turn));
    }

    private static List<String> askers(Occasion.Answer answer) {
        return answer.comments().stream()
                .map(heard -> heard.comment().viewer().name())
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /** An answer has three sentences at most, this one included. */
    private static boolean mayLead(Reply reply) {
        boolean tells = reply instanceof Reply.Answered || reply instanceof Reply.NotKnown;
        return tells && reply.lines().size() < MOST_LINES;
    }

    private static Draft led(Line many, Reply reply) {
        Draft told = draft(reply);
        List<Line> lines = Stream.concat(Stream.of(many), told.lines().stream()).toList();
        return new Draft(told.outcome(), lines, told.sources(), told.reason());
    }

    private Language language(Setup setup, Heard heard) {
        Language written = heard.reading().language();
        return spoken.contains(written) ? written : setup.language();
    }

    private static Draft draft(Reply reply) {
        return switch (reply) {
            case Reply.Answered answered -> new Draft(Outcome.ANSWERED, answered.lines(), answered.sources(), "");
            case Reply.AskedBack asked -> new Draft(Outcome.ASKED_BACK, asked.lines(), List.of(), "");
            case Reply.NotKnown unknown -> new Draft(Outcome.NOT_KNOWN, unknown.lines(), List.of(), "");
            case Reply.Declined declined -> new Draft(Outcome.DECLINED, declined.lines(), List.of(), "");
            case Reply.Kind kind -> new Draft(Outcome.KIND, kind.lines(), List.of(), "");
            case Reply.Silent(String reason) -> new Draft(Outcome.SILENT, List.of(), List.of(), reason);
        };
    }

    private Draft kind(Setup setup, Turn turn, Catalogue catalogue, Courtesy courtesy) {
        return new Draft(Outcome.KIND, courtesy(setup, turn, catalogue, courtesy), List.of(), "");
    }

    private boolean addBridge(List<ClearedLine> lines, Setup setup, Turn turn, Catalogue catalogue, Instant now) {
        Courtesy back = new Courtesy.Back(turn.onScreen().stream().toList());
        List<ClearedLine> bridge = judge(courtesy(setup, turn, catalogue, back), setup, catalogue, now)
                .cleared();
        bridge.stream().findFirst().ifPresent(lines::add);
        return !bridge.isEmpty();
    }

    private List<Line> courtesy(Setup setup, Turn turn, Catalogue catalogue, Courtesy courtesy) {
        Topic topic = new Topic(catalogue, turn.onScreen(), List.of(), setup.language());
        return parts.courtesies().write(courtesy, topic, setup.language(), turn.tone(), variation(setup, turn));
    }

    /** Another turn, other words; the same turn of the same show always the same. */
    private static long variation(Setup setup, Turn turn) {
        return setup.seed() * 31 + turn.id();
    }
}
