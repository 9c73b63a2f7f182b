package dev.nightshift.host.reply;

import dev.nightshift.script.Line;
import dev.nightshift.script.LineBuilder;
import dev.nightshift.script.Sentences;
import dev.nightshift.script.speech.Normaliser;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Sourced;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to say things in one language. Immutable, any thread. */
final class Wording {
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern POINT = Pattern.compile("(?<=\\d)\\.(?=\\d{1,2}(?!\\d))");

    private final Language language;
    private final WordingFile.Entries entries;
    private final Normaliser normaliser;

    private Wording(Language language) {
        this.language = language;
        this.entries = WordingFile.read(language);
        this.normaliser = Normaliser.of(language);
    }

    /** The wording that comes with the program. */
    static Wording of(Language language) {
        return new Wording(language);
    }

    Language language() {
        return language;
    }

    /** One way to say something; another number, most often another way. */
    Line line(String key, Map<String, Phrase> holes, Optional<String> product, long variation) {
        List<String> ways = entries.ways(key);
        return fill(ways.get((int) Math.floorMod(mixed(variation, key), (long) ways.size())), holes, product);
    }

    private static long mixed(long variation, String key) {
        long mixed = (variation ^ key.hashCode()) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }

    private Line fill(String way, Map<String, Phrase> holes, Optional<String> product) {
        LineBuilder line = new LineBuilder(normaliser);
        Matcher hole = HOLE.matcher(way);
        int at = 0;
        while (hole.find()) {
            line.words(way.substring(at, hole.start()));
            Phrase phrase = holes.get(hole.group(1));
            if (phrase == null) {
                throw new IllegalArgumentException("nothing for the hole " + hole.group());
            }
            phrase.appendTo(line);
            at = hole.end();
        }
        line.words(way.substring(at));
        return line.line(
                language, product, way.strip().endsWith("?") || way.strip().endsWith("？"));
    }

    /** A merchant's sentence by itself. */
    Line quoted(String sentence, SourceRef source, Optional<String> product) {
        return fill("{text}", Map.of("text", new Phrase.Quote("fact", ended(sentence), source)), product);
    }

    boolean has(String key) {
        return entries.has(key);
    }

    /** A small word, such as the one for pieces. */
    String word(String key) {
        return entries.word(key);
    }

    /** The name of a key of a merchant's facts. */
    Optional<String> label(String key) {
        return Optional.ofNullable(entries.labels().get(key));
    }

    Phrase money(String slot, Sourced<Money> money) {
        return money(slot, money.value(), List.of(money.source()));
    }

    Phrase money(String slot, Money money, List<SourceRef> sources) {
        return new Phrase.Figure(slot, normaliser.money(money.amount(), money.currency()), sources);
    }

    Phrase count(String slot, Sourced<Integer> number, String one, String many) {
        return new Phrase.Figure(
                slot, normaliser.count(number.value(), word(one), word(many)), List.of(number.source()));
    }

    Phrase deadline(Sourced<Instant> end, ZoneId zone) {
        return new Phrase.Figure("deadline", normaliser.deadline(end.value(), zone), List.of(end.source()));
    }

    /** A merchant's figure with its unit, as the language writes it. */
    Phrase value(String slot, String written, SourceRef source) {
        return new Phrase.Quote(slot, Sentences.withoutEnd(figure(written)), source);
    }

    private String figure(String written) {
        return language == Language.DE ? POINT.matcher(written).replaceAll(",") : written;
    }

    /** A merchant's words as the end of a sentence. */
    Phrase text(String slot, String written, SourceRef source) {
        return new Phrase.Quote(slot, ended(written), source);
    }

    private String ended(String written) {
        return Sentences.isWhole(written) ? written : written + (language == Language.ZH ? "。" : ".");
    }

    /** One after the other, joined as the language joins them. */
    Phrase list(List<Phrase> phrases, String last) {
        List<Phrase> joined = new ArrayList<>();
        for (int at = 0; at < phrases.size(); at++) {
            if (at > 0) {
                joined.add(new Phrase.Own(word(at == phrases.size() - 1 ? last : "comma")));
            }
            joined.add(phrases.get(at));
        }
        return new Phrase.Several(joined);
    }
}
