package dev.nightshift.script;

import dev.nightshift.script.LineWriter.About;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Product;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/** Writes pass after pass, remembering what was said. Used under the lock of its run of show. */
final class PassWriter {
    /** How long a sentence rests; a little over 30 minutes, because speech may be faster than planned. */
    private static final Duration WINDOW = Duration.ofSeconds(1840);

    private static final Duration HALF_HOUR = Duration.ofSeconds(1820);

    /** How long a pass should take, so that a sentence has rested when its product comes again. */
    private static final Duration PASS = Duration.ofMinutes(33);

    private static final Duration SHORTEST_PITCH = Duration.ofSeconds(75);
    private static final Duration SHORTEST_REST = Duration.ofMinutes(4);
    private static final Duration LONGEST_PITCH = Duration.ofSeconds(320);
    /** What re-introductions and the farewell add to a pitch. */
    private static final Duration FRAME = Duration.ofSeconds(30);

    private static final Duration USUAL_PITCH = Duration.ofSeconds(255);

    private final Phrasings phrasings;
    private final LineWriter writer;
    private final Running running;
    private final Random chance;
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final Material shop;
    private final Duration rest;
    private Memory memory = new Memory();
    private Duration clock = Duration.ZERO;

    PassWriter(Catalogue catalogue, Phrasings phrasings, LineWriter writer, long seed) {
        this.phrasings = phrasings;
        this.writer = writer;
        this.chance = new Random(seed);
        this.shop = Material.ofShop(catalogue, phrasings);
        this.running =
                new Running(catalogue.products().stream().map(Product::id).toList(), seed);
        catalogue
                .products()
                .forEach(product -> subjects.put(product.id(), Subject.of(product, catalogue, phrasings, shop)));
        this.rest = rested();
    }

    List<Segment> write(int pass) {
        List<Segment> segments = new ArrayList<>();
        if (pass == 0) {
            segments.add(opening());
        }
        List<String> order = running.order(pass);
        for (int at = 0; at < order.size(); at++) {
            String next = at + 1 < order.size()
                    ? order.get(at + 1)
                    : running.order(pass + 1).getFirst();
            segments.add(pitch(order.get(at), next, pass == 0 && at == 0));
        }
        return List.copyOf(segments);
    }

    private Segment opening() {
        About about = new About(Optional.empty(), Optional.empty());
        Composer composer = composer(memory, WINDOW);
        List<PlannedLine> lines = new ArrayList<>(composer.say(Occasion.HELLO, about));
        lines.addAll(own(composer, Occasion.AI_NOTICE, about));
        lines.addAll(own(composer, Occasion.WELCOME, about));
        return timed(new Segment(Optional.empty(), lines));
    }

    /** The merchant's own words, or the program's where there are none. */
    private List<PlannedLine> own(Composer composer, Occasion occasion, About about) {
        List<Slot.Quote> quotes = shop.of(occasion).stream()
                .flatMap(item -> item.sentences().stream())
                .toList();
        return quotes.isEmpty()
                ? composer.say(occasion, about)
                : quotes.stream()
                        .map(quote -> writer.quote(occasion, quote, about))
                        .toList();
    }

    /**
     * A full pitch, if need be with a little less rest for its sentences; else, with little to say, the rest shrinks until
     * there is something to say at all, so that the host never falls silent.
     */
    private Segment pitch(String product, String next, boolean first) {
        About about = new About(Optional.of(product), Optional.of(next).filter(id -> !id.equals(product)));
        Duration natural = draft(about, new Memory(), WINDOW, first).estimate();
        for (int percent = 100; percent >= 97; percent--) {
            Memory draft = memory.copy();
            Segment segment = draft(about, draft, percentOfRest(percent), first);
            if (segment.estimate().compareTo(natural.multipliedBy(3).dividedBy(4)) >= 0) {
                memory = draft;
                return timed(segment);
            }
        }
        return shortened(about, first, enough(natural));
    }

    private Segment shortened(About about, boolean first, Duration enough) {
        Duration window = rest;
        while (true) {
            Memory draft = memory.copy();
            Segment segment = draft(about, draft, window, first);
            if (segment.estimate().compareTo(enough) >= 0 || window.compareTo(SHORTEST_REST) < 0) {
                memory = draft;
                return timed(segment);
            }
            window = window.dividedBy(2);
        }
    }

    /** Never less than half an hour where there is enough to say for it. */
    private Duration percentOfRest(int percent) {
        Duration less = rest.multipliedBy(percent).dividedBy(100);
        boolean tooShort = rest.compareTo(HALF_HOUR) >= 0 && less.compareTo(HALF_HOUR) < 0;
        return tooShort ? HALF_HOUR : less;
    }

    /** With few products, whatever there is to say comes round sooner than in half an hour. */
    private Duration rested() {
        Memory shared = new Memory();
        Duration all = subjects.keySet().stream()
                .map(product -> new About(Optional.of(product), Optional.empty()))
                .map(about -> draft(about, shared, WINDOW, false).estimate())
                .reduce(Duration.ZERO, Duration::plus);
        Duration most = all.multipliedBy(98).dividedBy(100);
        return most.compareTo(WINDOW) < 0 ? most : WINDOW;
    }

    private Segment draft(About about, Memory used, Duration window, boolean first) {
        Subject subject = Objects.requireNonNull(subjects.get(about.product().orElseThrow()));
        Pitch pitch = new Pitch(composer(used, window), subject, about);
        return new Segment(about.product(), pitch.write(first, target()));
    }

    private static Duration enough(Duration natural) {
        Duration half = natural.dividedBy(2);
        return half.compareTo(SHORTEST_PITCH) < 0 ? half : SHORTEST_PITCH;
    }

    /** A few products take a little longer each, so that a pass outlasts the rest of a sentence. */
    private Duration target() {
        Duration share = PASS.dividedBy(Math.max(1, subjects.size())).minus(FRAME);
        Duration capped = share.compareTo(LONGEST_PITCH) < 0 ? share : LONGEST_PITCH;
        return capped.compareTo(USUAL_PITCH) > 0 ? capped : USUAL_PITCH;
    }

    private Segment timed(Segment segment) {
        for (PlannedLine line : segment.lines()) {
            writer.said(line).forEach(what -> memory.use(what, clock));
            clock = clock.plus(line.estimate());
        }
        return segment;
    }

    private Composer composer(Memory used, Duration window) {
        return new Composer(phrasings, writer, used, chance, clock, window);
    }
}
