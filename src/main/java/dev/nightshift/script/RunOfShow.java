package dev.nightshift.script;

import dev.nightshift.script.LineWriter.About;
import dev.nightshift.shop.Catalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The ordered plan of an endless show: passes over the catalogue, each with other words. Safe for several threads; a
 * pass is written when it is first asked for, after all before it.
 */
public final class RunOfShow {
    private final Catalogue catalogue;
    private final Phrasings phrasings;
    private final LineWriter writer;
    private final long seed;
    private final PassWriter passWriter;
    private final List<List<Segment>> passes = new ArrayList<>();

    RunOfShow(Catalogue catalogue, Phrasings phrasings, LineWriter writer, long seed) {
        this.catalogue = catalogue;
        this.phrasings = phrasings;
        this.writer = writer;
        this.seed = seed;
        this.passWriter = new PassWriter(catalogue, phrasings, writer, seed);
    }

    /**
     * One walk through the catalogue, a segment a product. The first pass begins with the opening.
     *
     * @param number from 0
     */
    public synchronized List<Segment> pass(int number) {
        while (passes.size() <= number) {
            passes.add(passWriter.write(passes.size()));
        }
        return passes.get(number);
    }

    /**
     * What is said when something happens outside the plan.
     *
     * @param product the product on screen, if any
     * @param nth how often this moment came before, so that the words differ
     */
    public PlannedLine at(Moment moment, Optional<String> product, int nth) {
        About about = new About(product.filter(id -> catalogue.product(id).isPresent()), Optional.empty());
        List<Phrasing> phrasingsOfMoment = new ArrayList<>(phrasings.of(moment.occasion()));
        Collections.shuffle(phrasingsOfMoment, new Random(seed));
        List<PlannedLine> lines = phrasingsOfMoment.stream()
                .flatMap(phrasing -> writer.line(moment.occasion(), phrasing, about, Optional.empty()).stream())
                .toList();
        return lines.get(Math.floorMod(nth, lines.size()));
    }
}
