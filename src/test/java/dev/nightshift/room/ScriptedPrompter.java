package dev.nightshift.room;

import dev.nightshift.compliance.ClearedLine;
import dev.nightshift.compliance.Rulebook;
import dev.nightshift.compliance.Verdict;
import dev.nightshift.script.Beat;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.Shop;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Text;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A prompter with numbered sentences s0, s1, ... */
public final class ScriptedPrompter implements Prompter {
    private static final Rulebook RULEBOOK = Rulebook.standard();
    public static final Setup SETUP = new Setup("room", "Evening show", "shop", "mira", Language.EN, List.of("EU"), 7);

    private final int sentences;
    private final boolean reminds;

    /** A prompter that never says what the host is. */
    public ScriptedPrompter(int sentences) {
        this(sentences, false);
    }

    private ScriptedPrompter(int sentences, boolean reminds) {
        this.sentences = sentences;
        this.reminds = reminds;
    }

    /** A prompter that says, whenever it is asked to, that the host is an AI. */
    static ScriptedPrompter reminding(int sentences) {
        return new ScriptedPrompter(sentences, true);
    }

    @Override
    public Optional<Cue> reminder(Cursor place, Optional<String> product, long nth, Instant now) {
        return reminds
                ? Optional.of(new Cue(
                        place,
                        place,
                        "ai_reminder",
                        line("you hear an AI host."),
                        Beat.HOOK,
                        product,
                        Optional.empty(),
                        List.of()))
                : Optional.empty();
    }

    @Override
    public Optional<Cue> from(Cursor place, Instant now) {
        int at = place.sentence();
        return at >= sentences
                ? Optional.empty()
                : Optional.of(cue(place, "sentence " + "abcdefghij".charAt(at % 10) + "."));
    }

    @Override
    public Optional<Cursor> find(String product, Cursor place) {
        return Optional.empty();
    }

    /** A cue with these words, in the hook. */
    public static Cue cue(Cursor place, String words) {
        return new Cue(
                place,
                new Cursor(place.pass(), place.segment(), place.sentence() + 1),
                "s" + place.sentence(),
                line(words),
                Beat.HOOK,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Sentences that can be said: any with letters. */
    public static ClearedLine cleared(String words) {
        return line(words);
    }

    private static ClearedLine line(String words) {
        Line line = new Line(
                Language.EN,
                List.of(new Line.Token(words, words)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
        return switch (RULEBOOK.judge(line, catalogue(), Instant.EPOCH)) {
            case Verdict.Cleared cleared -> cleared.line();
            case Verdict.Refused refused -> throw new IllegalStateException(refused.reason());
        };
    }

    private static Catalogue catalogue() {
        Text name = new Text(Map.of(Language.EN, "Shop"), new SourceRef("facts.yaml", "shop.name"));
        Shop shop = new Shop(
                "shop",
                name,
                Language.EN,
                Currency.getInstance("EUR"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new Catalogue(shop, Path.of("."), List.of(), Policies.none(), List.of(), List.of());
    }
}
