package dev.nightshift.script;

import static dev.nightshift.script.Hole.DEADLINE;
import static dev.nightshift.script.Hole.FORMER;
import static dev.nightshift.script.Hole.NAME;
import static dev.nightshift.script.Hole.NEXT;
import static dev.nightshift.script.Hole.PRICE;
import static dev.nightshift.script.Hole.SAVING;
import static dev.nightshift.script.Hole.SHOP;
import static dev.nightshift.script.Hole.STOCK;
import static dev.nightshift.script.Hole.TEXT;
import static dev.nightshift.script.Hole.WARRANTY;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a phrasing is for. Its key in the phrasing file is the name in lower case.
 *
 * <p>Needed holes stand in every phrasing of the occasion; other allowed ones may.
 */
enum Occasion {
    HELLO(Set.of(), Set.of(SHOP)),
    AI_NOTICE(Set.of(), Set.of(SHOP)),
    AI_REMINDER(Set.of(), Set.of(SHOP)),
    WELCOME(Set.of(), Set.of(SHOP)),
    CLOSING(Set.of(), Set.of(SHOP)),
    PAUSE(Set.of(), Set.of()),
    RESUME(Set.of(), Set.of()),
    BACK(Set.of(), Set.of(NAME)),
    START(Set.of(NAME), Set.of()),
    GO_ON(Set.of(NAME), Set.of()),
    DESCRIPTION(Set.of(TEXT), Set.of(NAME)),
    ASK(Set.of(), Set.of(NAME)),
    QUESTION(Set.of(TEXT), Set.of()),
    PAIN(Set.of(TEXT), Set.of()),
    SCENE(Set.of(TEXT), Set.of()),
    REVEAL(Set.of(), Set.of(NAME)),
    POINT_ONE(Set.of(TEXT), Set.of()),
    POINT_TWO(Set.of(TEXT), Set.of()),
    POINT(Set.of(TEXT), Set.of()),
    ON_FILE(Set.of(), Set.of(SHOP)),
    MATERIAL(Set.of(TEXT), Set.of(NAME)),
    COLOUR(Set.of(TEXT), Set.of(NAME)),
    ORIGIN(Set.of(TEXT), Set.of(NAME)),
    SIZE(Set.of(TEXT), Set.of(NAME)),
    BOX(Set.of(TEXT), Set.of(NAME)),
    CARE(Set.of(TEXT), Set.of(NAME)),
    KNOW(Set.of(TEXT), Set.of()),
    FACT(Set.of(TEXT), Set.of()),
    COMPARE(Set.of(TEXT), Set.of()),
    PRICE_LEAD(Set.of(), Set.of(NAME)),
    PRICE_FORMER(Set.of(FORMER), Set.of(NAME)),
    PRICE_NOW(Set.of(PRICE), Set.of(NAME)),
    PRICE_SAVING(Set.of(SAVING), Set.of(NAME, PRICE)),
    OFFER_END(Set.of(DEADLINE), Set.of(NAME, PRICE)),
    OFFER_STOCK(Set.of(STOCK), Set.of(NAME, PRICE)),
    OFFER_NOTE(Set.of(TEXT), Set.of()),
    OFFER_WARRANTY(Set.of(WARRANTY), Set.of(NAME)),
    POLICY(Set.of(TEXT), Set.of()),
    DELIVERY(Set.of(TEXT), Set.of()),
    CALL(Set.of(), Set.of(NAME, PRICE)),
    HOW_TO_BUY(Set.of(TEXT), Set.of()),
    FAQ(Set.of(TEXT), Set.of(NAME)),
    ANSWER(Set.of(TEXT), Set.of()),
    RECAP(Set.of(PRICE), Set.of(NAME)),
    JOINING(Set.of(NAME, PRICE), Set.of(SHOP)),
    INVITE(Set.of(), Set.of()),
    TEASER(Set.of(NEXT), Set.of(NAME)),
    SOLD_OUT(Set.of(NAME), Set.of()),
    RESTOCK(Set.of(TEXT), Set.of());

    private final Set<Hole> needed;
    private final Set<Hole> allowed;

    Occasion(Set<Hole> needed, Set<Hole> allowed) {
        this.needed = needed;
        this.allowed = allowed;
    }

    boolean needsText() {
        return needed.contains(TEXT);
    }

    /** Whether the shop's own promises are its material, not the product's facts. */
    boolean isOfShop() {
        return this == POLICY || this == HOW_TO_BUY;
    }

    /** Whether its lead-ins fit a sentence that asks something. */
    boolean leadsToQuestions() {
        return this == QUESTION || this == FAQ;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Occasion> of(String key) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.key().equals(key))
                .findFirst();
    }

    boolean allows(Hole hole) {
        return needed.contains(hole) || allowed.contains(hole);
    }

    /** The needed holes that are not among these. */
    List<Hole> missingFrom(List<Hole> present) {
        return needed.stream().filter(hole -> !present.contains(hole)).sorted().toList();
    }
}
