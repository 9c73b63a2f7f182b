package dev.nightshift.host.reply;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.host.knowledge.FaqEntry;
import dev.nightshift.host.knowledge.Knowledge;
import dev.nightshift.host.knowledge.Likeness;
import dev.nightshift.host.knowledge.lexicon.Lexicon;
import dev.nightshift.host.nlu.About;
import dev.nightshift.host.nlu.Abuse;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.host.nlu.Topic;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A shop that is asked things, with readings given by the test. */
final class Asked {
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Lexicon LEXICON = Lexicon.standard();

    private final Catalogue catalogue;
    private final FactReplyWriter writer;
    private Language language = Language.EN;
    private About about = new About.Shop();
    private List<Intent> also = List.of();
    private Instant now = NOW;
    private long variation;
    private double severity;
    private List<String> askers = List.of();
    private Optional<String> after = Optional.empty();

    private static final Asked WOHNHOF = new Asked(AskedShops.wohnhof(), List.of());

    /** The shop that comes with the program, read once for all tests. */
    static Asked wohnhof() {
        return new Asked(WOHNHOF.catalogue, WOHNHOF.writer);
    }

    private Asked(Catalogue catalogue, FactReplyWriter writer) {
        this.catalogue = catalogue;
        this.writer = writer;
    }

    Asked(Catalogue catalogue, List<FaqEntry> operators) {
        this(catalogue, writer(catalogue, operators, Likeness.NONE));
    }

    /** The shop that comes with the program, with a model of the test's. */
    static Asked likened(Likeness likeness) {
        return likened(WOHNHOF.catalogue, likeness);
    }

    /** A shop with a model of the test's. */
    static Asked likened(Catalogue catalogue, Likeness likeness) {
        return new Asked(catalogue, writer(catalogue, List.of(), likeness));
    }

    private static FactReplyWriter writer(Catalogue catalogue, List<FaqEntry> operators, Likeness likeness) {
        Knowledge knowledge = Knowledge.of(catalogue, operators, LEXICON, likeness);
        return new FactReplyWriter(question -> knowledge, Rulebook.standard());
    }

    Asked in(Language other) {
        language = other;
        return this;
    }

    Asked onScreen(String product) {
        about = new About.OnScreen(product);
        return this;
    }

    Asked named(String... products) {
        about = new About.Named(List.of(products));
        return this;
    }

    Asked unclear(String... products) {
        about = new About.Unclear(List.of(products));
        return this;
    }

    Asked ofShop() {
        about = new About.Shop();
        return this;
    }

    Asked also(Intent... intents) {
        also = List.of(intents);
        return this;
    }

    Asked at(Instant other) {
        now = other;
        return this;
    }

    Asked variation(long other) {
        variation = other;
        return this;
    }

    Asked askedBy(String name) {
        askers = List.of(name);
        return this;
    }

    /** Goes on with this earlier comment. */
    Asked after(String earlier) {
        after = Optional.of(earlier);
        return this;
    }

    Asked hurtful(double other) {
        severity = other;
        return this;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** What the host replies to this. */
    Reply reply(Intent intent, String text) {
        Reading reading = new Reading(
                language, intent, also, about, new Abuse(severity, Abuse.Target.HOST), text, 1, true, after);
        Optional<String> shown = about.one();
        return writer.write(new Question(
                text,
                reading,
                new Topic(catalogue, shown, List.of(), language),
                askers,
                0,
                language,
                Tone.PLAIN,
                variation,
                now,
                ZONE));
    }
}
