package dev.nightshift.script;

import dev.nightshift.script.LineWriter.About;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Chooses what is said: nothing twice within the window, and the phrasing that rested longest. Keeps what it chose in a
 * memory. Used by one thread, for one segment.
 */
final class Composer {
    private final Phrasings phrasings;
    private final LineWriter writer;
    private final Memory memory;
    private final Random chance;
    private final Duration window;
    private final Duration start;

    /**
     * @param start when the segment begins, in planned time
     * @param window how long a sentence rests
     */
    Composer(Phrasings phrasings, LineWriter writer, Memory memory, Random chance, Duration start, Duration window) {
        this.phrasings = phrasings;
        this.writer = writer;
        this.memory = memory;
        this.chance = chance;
        this.start = start;
        this.window = window;
    }

    /** A sentence that needs no text of the merchant. */
    List<PlannedLine> say(Occasion occasion, About about) {
        return passage(occasion, about, Optional.empty()).orElseGet(List::of);
    }

    /** A sentence or more about something the merchant wrote; empty when all of it was said lately. */
    List<PlannedLine> tell(Occasion occasion, About about, List<Item> items) {
        for (Item item : ranked(items)) {
            Optional<List<PlannedLine>> passage =
                    isFresh(item.key(), about) ? passage(occasion, about, Optional.of(item)) : Optional.empty();
            if (passage.isPresent()) {
                memory.use(item.key(), at(about));
                return withProof(item, about, passage.get());
            }
        }
        return List.of();
    }

    private List<PlannedLine> withProof(Item item, About about, List<PlannedLine> passage) {
        if (!item.proven() || chance.nextBoolean()) {
            return passage;
        }
        List<PlannedLine> both = new ArrayList<>(passage);
        both.addAll(say(Occasion.ON_FILE, about));
        return both;
    }

    /** What was never said comes first, in the merchant's order; the rest in any order. */
    private List<Item> ranked(List<Item> items) {
        List<Item> said = new ArrayList<>(
                items.stream().filter(item -> memory.knows(item.key())).toList());
        Collections.shuffle(said, chance);
        List<Item> ranked = new ArrayList<>(
                items.stream().filter(item -> !memory.knows(item.key())).toList());
        ranked.addAll(said);
        return ranked;
    }

    private Optional<List<PlannedLine>> passage(Occasion occasion, About about, Optional<Item> item) {
        for (Phrasing phrasing : rested(occasion, item)) {
            Optional<List<PlannedLine>> lines = writer.preview(phrasing, about, item)
                    .filter(text -> isFresh(text, about))
                    .flatMap(text -> writer.line(occasion, phrasing, about, item))
                    .map(line -> withFollowing(line, about, item))
                    .filter(all -> all.stream().allMatch(line -> isFresh(writer.preview(line), about)));
            if (lines.isPresent()) {
                memory.use(phrasing.id(), at(about));
                lines.get().forEach(line -> memory.use(writer.preview(line), at(about)));
                return lines;
            }
        }
        return Optional.empty();
    }

    /** Longest unused first; half the time the merchant's sentence alone, where it may stand alone. */
    private List<Phrasing> rested(Occasion occasion, Optional<Item> item) {
        boolean alone = item.filter(Item::asks).isPresent() && !occasion.leadsToQuestions();
        List<Phrasing> rested = new ArrayList<>(phrasings.of(occasion).stream()
                .filter(phrasing -> !alone || phrasing.isBare())
                .toList());
        boolean bareFirst = chance.nextBoolean();
        Collections.shuffle(rested, chance);
        rested.sort(Comparator.comparingLong(phrasing ->
                phrasing.isBare() ? (bareFirst ? Long.MIN_VALUE : Long.MAX_VALUE) : memory.lastMillis(phrasing.id())));
        return rested;
    }

    private List<PlannedLine> withFollowing(PlannedLine line, About about, Optional<Item> item) {
        List<PlannedLine> lines = new ArrayList<>(List.of(line));
        item.ifPresent(
                known -> known.follow().forEach(quote -> lines.add(writer.quote(Occasion.ANSWER, quote, about))));
        return lines;
    }

    private boolean isFresh(String what, About about) {
        return memory.isFresh(what, at(about), window);
    }

    private Duration at(About about) {
        return start.plus(about.into());
    }
}
