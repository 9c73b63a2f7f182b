package dev.nightshift.room;

import dev.nightshift.compliance.ClearedLine;
import dev.nightshift.compliance.Rulebook;
import dev.nightshift.compliance.Verdict;
import dev.nightshift.room.Cue.PassedOver;
import dev.nightshift.script.Filling;
import dev.nightshift.script.LineFiller;
import dev.nightshift.script.Moment;
import dev.nightshift.script.PlannedLine;
import dev.nightshift.script.RunOfShow;
import dev.nightshift.script.ScriptWriter;
import dev.nightshift.script.Segment;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Product;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Prompts from the run of show of a catalogue: fills each planned sentence from the catalogue as it is now and has it
 * judged. A sentence that is not true now or not allowed is passed over. Safe for several threads.
 */
public final class ScriptPrompter implements Prompter {
    /** Beyond this many sentences that can't be said in a row, nothing can. */
    private static final int PATIENCE = 2_000;

    /** Ways to say it that are tried: more than any language has. */
    private static final int REMINDERS = 60;

    private final Supplier<Catalogue> shop;
    private final Rulebook rulebook;
    private final LineFiller filler;
    private final ScriptWriter writer;
    private final long seed;
    private volatile Plan plan;

    /** A run of show and what it was written from. */
    private record Plan(List<Object> material, RunOfShow runOfShow) {}

    /**
     * A prompter for one room.
     *
     * @param shop the catalogue as it is whenever it is asked for
     */
    public ScriptPrompter(Setup setup, Supplier<Catalogue> shop, Rulebook rulebook) {
        this.shop = shop;
        this.rulebook = rulebook.in(setup.markets());
        this.filler = LineFiller.of(setup.language());
        this.writer = ScriptWriter.of(setup.language());
        this.seed = setup.seed();
        this.plan = plan(shop.get());
    }

    @Override
    public Optional<Cue> from(Cursor place, Instant now) {
        Catalogue catalogue = shop.get();
        RunOfShow runOfShow = runOfShow(catalogue);
        List<PassedOver> passed = new ArrayList<>();
        Optional<Cursor> at = valid(runOfShow, place);
        while (at.isPresent() && passed.size() < PATIENCE) {
            Optional<Cue> cue = cue(planned(runOfShow, at.get()), at.get(), next(at.get()), catalogue, now, passed);
            if (cue.isPresent()) {
                return cue;
            }
            at = valid(runOfShow, next(at.get()));
        }
        return Optional.empty();
    }

    @Override
    public Optional<Cue> reminder(Cursor place, Optional<String> product, long nth, Instant now) {
        Catalogue catalogue = shop.get();
        RunOfShow runOfShow = runOfShow(catalogue);
        List<PassedOver> passed = new ArrayList<>();
        return LongStream.range(nth, nth + REMINDERS)
                .mapToObj(number -> runOfShow.at(Moment.AI_REMINDER, product, (int) (number % REMINDERS)))
                .flatMap(planned -> cue(planned, place, place, catalogue, now, passed).stream())
                .findFirst();
    }

    @Override
    public Optional<Cursor> find(String product, Cursor place) {
        RunOfShow runOfShow = runOfShow(shop.get());
        for (int pass = place.pass(); pass <= place.pass() + 1; pass++) {
            int from = pass == place.pass() ? place.segment() + (place.sentence() > 0 ? 1 : 0) : 0;
            Optional<Cursor> found = segment(runOfShow.pass(pass), product, from, pass);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Cursor> segment(List<Segment> segments, String product, int from, int pass) {
        for (int at = from; at < segments.size(); at++) {
            if (segments.get(at).lines().stream()
                    .anyMatch(line -> line.product().filter(product::equals).isPresent())) {
                return Optional.of(new Cursor(pass, at, 0));
            }
        }
        return Optional.empty();
    }

    /** A price or stock needs no new plan; a product or text that comes or goes does. The place in the show stays. */
    private RunOfShow runOfShow(Catalogue catalogue) {
        if (!plan.material().equals(material(catalogue))) {
            plan = plan(catalogue);
        }
        return plan.runOfShow();
    }

    private Plan plan(Catalogue catalogue) {
        return new Plan(material(catalogue), writer.write(catalogue, seed));
    }

    private static List<Object> material(Catalogue catalogue) {
        List<Object> material = new ArrayList<>();
        for (Product product : catalogue.products()) {
            material.add(product.id());
            material.add(product.names());
            material.add(product.sellingPoints());
            material.add(product.faq());
            material.add(product.facts());
        }
        return material;
    }

    private Optional<Cue> cue(
            PlannedLine planned,
            Cursor at,
            Cursor following,
            Catalogue catalogue,
            Instant now,
            List<PassedOver> passed) {
        return switch (filler.fill(planned, catalogue, now, catalogue.shop().zone())) {
            case Filling.NotSayable(String reason) -> {
                passed.add(new PassedOver(planned.id(), reason));
                yield Optional.empty();
            }
            case Filling.Filled(var line) ->
                switch (rulebook.judge(line, catalogue, now)) {
                    case Verdict.Cleared(ClearedLine cleared) ->
                        Optional.of(new Cue(
                                at,
                                following,
                                planned.id(),
                                cleared,
                                planned.beat(),
                                planned.product(),
                                Optional.empty(),
                                passed));
                    case Verdict.Refused refused -> {
                        passed.add(new PassedOver(planned.id(), refused.reason()));
                        yield Optional.empty();
                    }
                };
        };
    }

    private static Cursor next(Cursor at) {
        return new Cursor(at.pass(), at.segment(), at.sentence() + 1);
    }

    /** The place itself, or the beginning of the next segment or pass when it lies behind an end. */
    private static Optional<Cursor> valid(RunOfShow runOfShow, Cursor place) {
        Cursor at = place;
        for (int empty = 0; empty < PATIENCE; empty++) {
            List<Segment> pass = runOfShow.pass(at.pass());
            if (at.segment() >= pass.size()) {
                at = new Cursor(at.pass() + 1, 0, 0);
            } else if (at.sentence() >= pass.get(at.segment()).lines().size()) {
                at = new Cursor(at.pass(), at.segment() + 1, 0);
            } else {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static PlannedLine planned(RunOfShow runOfShow, Cursor at) {
        return runOfShow.pass(at.pass()).get(at.segment()).lines().get(at.sentence());
    }
}
