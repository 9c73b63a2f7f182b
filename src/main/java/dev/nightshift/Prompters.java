package dev.nightshift;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.room.Prompter;
import dev.nightshift.room.ScriptPrompter;
import dev.nightshift.room.Setup;
import dev.nightshift.shop.Catalogue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** One prompter for each setup, made when it is first asked for. Safe for any thread. */
final class Prompters implements Function<Setup, Prompter> {
    private final Supplier<Catalogue> shop;
    private final Rulebook rulebook;
    private final Map<Setup, Prompter> prompters = new ConcurrentHashMap<>();

    Prompters(Supplier<Catalogue> shop, Rulebook rulebook) {
        this.shop = shop;
        this.rulebook = rulebook;
    }

    @Override
    public Prompter apply(Setup setup) {
        return prompters.computeIfAbsent(setup, opened -> new ScriptPrompter(opened, shop, rulebook));
    }
}
