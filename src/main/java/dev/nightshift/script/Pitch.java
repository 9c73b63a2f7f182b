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
    private static final Duration BETWEEN_INTRODUCTIONS = Duration.ofSeconds(95);

    private final Composer composer;
    private final Material product;
    private final Material shop;
    private final About about;
    private final Map<Beat, List<PlannedLine>> beats = new EnumMap<>(Beat.class);

    Pitch(Composer composer, Material product, Material shop, About about) {
        this.composer = composer;
        this.product = product;
        this.shop = shop;
        this.about = about;
    }

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
        tell(Beat.HOOK, Occasion.RESTOCK, product);
        beats.computeIfAbsent(Beat.HOOK, none -> new ArrayList<>())
                .addAll(0, composer.say(Occasion.SOLD_OUT, about.at(Beat.HOOK)));
        say(Beat.HOOK, first ? Occasion.START : Occasion.GO_ON);
        tell(Beat.HOOK, Occasion.DESCRIPTION, product);
        if (!tell(Beat.HOOK, Occasion.QUESTION, product)) {
            say(Beat.HOOK, Occasion.ASK);
        }
    }

    private void pain() {
        tell(Beat.PAIN, Occasion.PAIN, product);
        tell(Beat.PAIN, Occasion.SCENE, product);
    }

    private void reveal() {
        say(Beat.REVEAL, Occasion.REVEAL);
        if (tell(Beat.REVEAL, Occasion.POINT_ONE, product)) {
            tell(Beat.REVEAL, Occasion.POINT_TWO, product);
        }
        tell(Beat.REVEAL, Occasion.SCENE, product);
    }

    private void proof() {
        tell(Beat.PROOF, Occasion.MATERIAL, product);
        tell(Beat.PROOF, Occasion.POINT, product);
        tell(Beat.PROOF, Occasion.SIZE, product);
        tell(Beat.PROOF, Occasion.BOX, product);
        tell(Beat.PROOF, Occasion.KNOW, product);
    }

    private void price() {
        say(Beat.PRICE, Occasion.PRICE_LEAD);
        say(Beat.PRICE, Occasion.PRICE_FORMER);
        say(Beat.PRICE, Occasion.PRICE_NOW);
        say(Beat.PRICE, Occasion.PRICE_SAVING);
    }

    private void offer() {
        say(Beat.OFFER, Occasion.OFFER_END);
        tell(Beat.OFFER, Occasion.OFFER_NOTE, product);
        say(Beat.OFFER, Occasion.OFFER_STOCK);
        say(Beat.OFFER, Occasion.OFFER_WARRANTY);
        tell(Beat.OFFER, Occasion.POLICY, shop);
    }

    private void callToAction() {
        say(Beat.CALL_TO_ACTION, Occasion.CALL);
        tell(Beat.CALL_TO_ACTION, Occasion.HOW_TO_BUY, shop);
    }

    private void objections() {
        tell(Beat.OBJECTIONS, Occasion.FAQ, product);
        tell(Beat.OBJECTIONS, Occasion.FAQ, product);
        tell(Beat.OBJECTIONS, Occasion.CARE, product);
        say(Beat.OBJECTIONS, Occasion.INVITE);
    }

    /** Goes round what is left to say, a sentence of each kind a round, until the time is filled or nothing is left. */
    private void fillUp(Duration target) {
        boolean more = true;
        while (more && length().compareTo(target) < 0) {
            more = tell(Beat.OBJECTIONS, Occasion.FAQ, product);
            more |= isShort(target) && tell(Beat.PROOF, Occasion.POINT, product);
            more |= isShort(target) && tell(Beat.PAIN, Occasion.PAIN, product);
            more |= isShort(target) && tell(Beat.OFFER, Occasion.POLICY, shop);
            more |= isShort(target) && tell(Beat.PROOF, Occasion.SIZE, product);
            more |= isShort(target) && tell(Beat.REVEAL, Occasion.SCENE, product);
            more |= isShort(target) && tell(Beat.PROOF, Occasion.KNOW, product);
            more |= isShort(target) && tell(Beat.PROOF, Occasion.COLOUR, product);
            more |= isShort(target) && tell(Beat.PROOF, Occasion.ORIGIN, product);
            more |= isShort(target) && tell(Beat.OBJECTIONS, Occasion.COMPARE, product);
            more |= isShort(target) && tell(Beat.CALL_TO_ACTION, Occasion.QUESTION, product);
        }
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

    private boolean say(Beat beat, Occasion occasion) {
        return add(beat, composer.say(occasion, about.at(beat)));
    }

    private boolean tell(Beat beat, Occasion occasion, Material from) {
        return add(beat, composer.tell(occasion, about.at(beat), from.of(occasion)));
    }

    private boolean add(Beat beat, List<PlannedLine> lines) {
        beats.computeIfAbsent(beat, none -> new ArrayList<>()).addAll(lines);
        return !lines.isEmpty();
    }

    /** Between beats, and never right before or inside the price. */
    private List<PlannedLine> introduced() {
        List<PlannedLine> lines = new ArrayList<>();
        Duration since = Duration.ZERO;
        for (Beat beat : Beat.values()) {
            for (PlannedLine line : beats.getOrDefault(beat, List.of())) {
                boolean due = since.compareTo(BETWEEN_INTRODUCTIONS) >= 0 && mayPrecede(line);
                if (due) {
                    lines.addAll(composer.say(Occasion.JOINING, about.at(beat)));
                    since = Duration.ZERO;
                }
                lines.add(line);
                since = since.plus(line.estimate());
            }
        }
        return List.copyOf(lines);
    }

    private static boolean mayPrecede(PlannedLine line) {
        boolean follows = line.id().startsWith(Occasion.ANSWER.key()) || line.id().startsWith(Occasion.ON_FILE.key());
        return !follows && line.beat() != Beat.PRICE && line.beat() != Beat.PAIN;
    }
}
