package dev.nightshift.console.operator;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.compliance.Verdict;
import dev.nightshift.console.ShownRoom;
import dev.nightshift.script.Line;
import java.util.List;
import java.util.Optional;

/**
 * Tells an operator at once what the rulebook would refuse. The room judges what is said once more, so this only saves
 * a wait. Safe for any thread.
 */
final class SayCheck {
    private final Rulebook rulebook;

    SayCheck(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The rule that is offended, and by what words. */
    record Objection(String rule, String words) {}

    Optional<Objection> objection(ShownRoom room, String text) {
        Line line = new Line(
                room.setup().language(),
                List.of(new Line.Token(text, text)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
        return switch (rulebook.judge(line, room.catalogue().get())) {
            case Verdict.Cleared cleared -> Optional.empty();
            case Verdict.Refused refused -> Optional.of(new Objection(refused.rule(), refused.words()));
        };
    }
}
