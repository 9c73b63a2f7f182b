package dev.nightshift.host.nlu;

import dev.nightshift.shop.Language;
import java.util.Map;

/** What a sentence means by its vector. */
@FunctionalInterface
interface Meaning {
    /** How likely each intent is, 0 .. 1; empty where nothing is known. */
    Map<Intent, Double> of(String text, Language language);
}
