package dev.nightshift.script;

import dev.nightshift.script.LineWriter.About;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes the segment of one product: the eight beats, filled up to the planned time, with re-introductions. */
final class Pitch {
    /** How long nobody who joins waits to hear what is on sale. */
    private static final Duration BETWEEN_INTRODUCTIONS = Duration.ofSeconds(88);

    /** Shorter pitches are not made longer with talk. */
    private static final Duration ENOUGH_FACTS = Duration.ofMinutes(2);

    private final Composer composer;
    private final Subject subject;
    private final About about;
    private final Map<Beat, List<PlannedLine>> beats = new EnumMap<>(Beat.class);
    private final Map<Occasion, Integer> told = new EnumMap<>(Occasion.class);

    Pitch(Composer composer, Subject subject, About about) {
        this.composer = composer;
        this.subject = subject;
        this.about = about;
    }

    /**
     * @param first whether it opens the show
     * @param target how long it should be, without re-introductions and farewell
     */
    List<PlannedLine> write(boolean first, Duration target) {
        hook(first);
        pain();
        reveal();
        proof();
        price();
        offer();
        callToAction();
        objections();
        fillUp(target);
        farewell();
        return introduced();
    }

    private void hook(boolean first) {
        say(Beat.HOOK, Occasion.SOLD_OUT);
        tell(Beat.HOOK, Occasion.RESTOCK);
        say(Beat.HOOK, first ? Occasion.START : Occasion.GO_ON);
        tell(Beat.HOOK, Occasion.DESCRIPTION);
        if (!tell(Beat.HOOK, Occasion.QUESTION)) {
            say(Beat.HOOK, Occasion.ASK);
        }
    }

    private void pain() {
        tell(Beat.PAIN, Occasion.PAIN);
    }

    private void reveal() {
        say(Beat.REVEAL, Occasion.REVEAL);
        if (tell(Beat.REVEAL, Occasion.POINT_ONE)) {
            tell(Beat.REVEAL, Occasion.POINT_TWO);
        }
        tell(Beat.REVEAL, Occasion.SCENE);
    }

    private void proof() {
        tell(Beat.PROOF, Occasion.MATERIAL);
        tell(Beat.PROOF, Occasion.POINT);
        tell(Beat.PROOF, Occasion.SIZE);
        tell(Beat.PROOF, Occasion.BOX);
        tell(Beat.PROOF, Occasion.KNOW);
    }

    private void price() {
        say(Beat.PRICE, Occasion.PRICE_LEAD);
        term(Beat.PRICE, Occasion.PRICE_FORMER);
        say(Beat.PRICE, Occasion.PRICE_NOW);
        term(Beat.PRICE, Occasion.PRICE_SAVING);
    }

    private void offer() {
        term(Beat.OFFER, Occasion.OFFER_END);
        tell(Beat.OFFER, Occasion.OFFER_NOTE);
        term(Beat.OFFER, Occasion.OFFER_STOCK);
        term(Beat.OFFER, Occasion.OFFER_WARRANTY);
        tell(Beat.OFFER, Occasion.POLICY);
    }

    private void callToAction() {
        say(Beat.CALL_TO_ACTION, Occasion.CALL);
        tell(Beat.CALL_TO_ACTION, Occasion.HOW_TO_BUY);
    }

    private void objections() {
        tell(Beat.OBJECTIONS, Occasion.FAQ);
        tell(Beat.OBJECTIONS, Occasion.FAQ);
        tell(Beat.OBJECTIONS, Occasion.CARE);
        say(Beat.OBJECTIONS, Occasion.INVITE);
    }

    /** What may be added to a beat, and how often it may be told in one pitch while other things are left. */
    private record Filler(Beat beat, Occasion occasion, int most) {}

    private static final List<Filler> FILLERS = List.of(
            new Filler(Beat.OBJECTIONS, Occasion.FAQ, 4),
            new Filler(Beat.PROOF, Occasion.POINT, 3),
            new Filler(Beat.PAIN, Occasion.PAIN, 2),
            new Filler(Beat.OFFER, Occasion.POLICY, 3),
            new Filler(Beat.OFFER, Occasion.DELIVERY, 1),
            new Filler(Beat.PROOF, Occasion.SIZE, 2),
            new Filler(Beat.REVEAL, Occasion.SCENE, 2),
            new Filler(Beat.PROOF, Occasion.KNOW, 3),
            new Filler(Beat.PROOF, Occasion.FACT, 1),
            new Filler(Beat.PROOF, Occasion.COLOUR, 1),
            new Filler(Beat.PROOF, Occasion.ORIGIN, 1),
            new Filler(Beat.OBJECTIONS, Occasion.COMPARE, 1),
            new Filler(Beat.CALL_TO_ACTION, Occasion.QUESTION, 2),
            new Filler(Beat.PROOF, Occasion.ASK, 2),
            new Filler(Beat.OBJECTIONS, Occasion.CALL, 1),
            new Filler(Beat.OBJECTIONS, Occasion.INVITE, 2));

    /** Goes round what is left to say until the time is filled; in a second turn facts have no limit. */
    private void fillUp(Duration target) {
        for (int turn = 0; turn < 2; turn++) {
            boolean limited = turn == 0;
            boolean more = true;
            while (more) {
                more = false;
                for (Filler filler : FILLERS) {
                    more |= isShort(target) && isOpen(filler, limited) && tell(filler.beat(), filler.occasion());
                }
            }
        }
    }

    private boolean isOpen(Filler filler, boolean limited) {
        boolean fact = filler.occasion().needsText();
        boolean room = told.getOrDefault(filler.occasion(), 0) < filler.most();
        return fact ? room || !limited : room && length().compareTo(ENOUGH_FACTS) >= 0;
    }

    private void farewell() {
        say(Beat.OBJECTIONS, Occasion.RECAP);
        say(Beat.OBJECTIONS, Occasion.TEASER);
    }

    private boolean isShort(Duration target) {
        return length().compareTo(target) < 0;
    }

    private Duration length() {
        return beats.values().stream()
                .flatMap(List::stream)
                .map(PlannedLine::estimate)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private void say(Beat beat, Occasion occasion) {
        add(beat, composer.say(occasion, at(beat)));
    }

    /** The end of a beat so far; what is added to earlier beats afterwards moves it further. */
    private About at(Beat beat) {
        Duration into = beats.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(beat) <= 0)
                .flatMap(entry -> entry.getValue().stream())
                .map(PlannedLine::estimate)
                .reduce(Duration.ZERO, Duration::plus);
        return about.at(beat, into);
    }

    private void term(Beat beat, Occasion occasion) {
        if (subject.terms().contains(occasion)) {
            say(beat, occasion);
        }
    }

    private boolean tell(Beat beat, Occasion occasion) {
        List<PlannedLine> lines = lines(beat, occasion);
        add(beat, lines);
        if (!lines.isEmpty()) {
            told.merge(occasion, 1, Integer::sum);
        }
        return !lines.isEmpty();
    }

    private List<PlannedLine> lines(Beat beat, Occasion occasion) {
        if (!occasion.needsText()) {
            return composer.say(occasion, at(beat));
        }
        Material from = occasion.isOfShop() ? subject.shop() : subject.own();
        return composer.tell(occasion, at(beat), from.of(occasion));
    }

    private void add(Beat beat, List<PlannedLine> lines) {
        beats.computeIfAbsent(beat, none -> new ArrayList<>()).addAll(lines);
    }

    /** Never inside price and offer, where the price has just been said, nor between a question and its answer. */
    private List<PlannedLine> introduced() {
        List<PlannedLine> lines = new ArrayList<>();
        Duration since = Duration.ZERO;
        for (Beat beat : Beat.values()) {
            for (PlannedLine line : beats.getOrDefault(beat, List.of())) {
                if (since.compareTo(BETWEEN_INTRODUCTIONS) >= 0 && mayPrecede(line)) {
                    lines.addAll(composer.say(Occasion.JOINING, at(beat)));
                    since = Duration.ZERO;
                }
                lines.add(line);
                since = is(line, Occasion.PRICE_NOW) ? Duration.ZERO : since.plus(line.estimate());
            }
        }
        return List.copyOf(lines);
    }

    private static boolean mayPrecede(PlannedLine line) {
        boolean follows = is(line, Occasion.ANSWER)
                || is(line, Occasion.ON_FILE)
                || is(line, Occasion.RECAP)
                || is(line, Occasion.TEASER);
        return switch (line.beat()) {
            case HOOK, PAIN, PRICE, OFFER -> false;
            case REVEAL, PROOF, CALL_TO_ACTION, OBJECTIONS -> !follows;
        };
    }

    private static boolean is(PlannedLine line, Occasion occasion) {
        return line.id().startsWith(occasion.key() + ":") || line.id().startsWith(occasion.key() + "@");
    }
}
