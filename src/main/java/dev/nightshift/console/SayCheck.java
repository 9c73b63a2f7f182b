package dev.nightshift.console;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.compliance.Verdict;
import dev.nightshift.script.Line;
import dev.nightshift.script.Line.SlotValue;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.SourceRef;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Tells an operator at once what the rulebook would refuse. The room judges what is said once more, so this only saves
 * a wait. Figures are the operator's own: the operator answers for them. Safe for any thread.
 */
public final class SayCheck {
    private static final SourceRef OPERATOR = new SourceRef("operator", "typed");

    private final Rulebook rulebook;
    private final InstantSource clock;

    public SayCheck(Rulebook rulebook, InstantSource clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** The rule that is offended, by what words, and what may be said instead. */
    public record Objection(String rule, String words, Optional<String> rewrite) {}

    /** What the rulebook has against a text in a show that sells this catalogue. */
    public Optional<Objection> objection(String text, Language language, Catalogue catalogue) {
        Line line = new Line(
                language,
                List.of(new Line.Token(text, text)),
                List.of(new SlotValue("typed", text, OPERATOR)),
                Optional.empty(),
                Optional.empty(),
                false);
        return switch (rulebook.judge(line, catalogue, clock.instant())) {
            case Verdict.Cleared cleared -> Optional.empty();
            case Verdict.Refused refused ->
                Optional.of(new Objection(refused.rule(), refused.words(), refused.rewrite()));
        };
    }
}
