package dev.nightshift.host.knowledge;

import dev.nightshift.host.knowledge.lexicon.Concept;
import dev.nightshift.host.knowledge.lexicon.Lexicon;
import dev.nightshift.host.knowledge.lexicon.Term;
import dev.nightshift.host.knowledge.lexicon.Vocabulary;
import dev.nightshift.shop.Language;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what passages mean. */
final class Reader {
    private static final Pattern KEY_WORDS = Pattern.compile("[._:\\-\\s\\d]+");

    /** Units tell what a figure measures. */
    private static final Map<Pattern, String> UNITS = Map.of(
            unit("kg|g|lbs?|Kilo\\w*|Gramm|grams?|公斤|千克|克"),
            "weight",
            unit("l|ml|cl|litres?|liters?|Liter|升|毫升"),
            "volume",
            unit("W|kW|watts?|Watt|瓦"),
            "power",
            unit("°C|Grad|degrees|度|摄氏度"),
            "temperature",
            unit(
                    "s|seconds?|Sekunden?|秒|h|min|minutes?|hours?|days?|weeks?|months?|years?|Minuten?|Stunden?|Tage?|Tagen|Werktage|Wochen?|Monaten?|Jahren?"
                            + "|分钟|小时|天|周|个月|年|点"),
            "duration",
            unit("lm|lumens?|流明"),
            "brightness",
            unit("V|volts?|Volt|伏"),
            "voltage",
            unit("dB|decibels?|Dezibel|分贝"),
            "loudness",
            unit("kcal|kJ|千卡|大卡"),
            "calories",
            unit("persons?|people|guests|Personen|Leute|人|个人|位"),
            "people");

    private static final Pattern EXTENT = Pattern.compile(
            "\\d\\s?(?:mm|cm|dm|m|inch|inches|litres?|liters?|Liter|ml|l|厘米|毫米|米|升|毫升)(?![A-Za-zÄÖÜäöüß])"
                    + "|[一二两三四五六七八九十百点半](?:厘米|毫米|米|升|毫升)");

    /** Keys whose words mean something only as keys. */
    private static final Map<String, Set<String>> KEYS = Map.of(
            "fit", Set.of("fit_body"),
            "size", Set.of("dimensions", "clothes_size"),
            "sizes", Set.of("dimensions", "clothes_size", "other_size"),
            "contents", Set.of("box_content", "ingredients"),
            "content", Set.of("box_content", "ingredients", "volume"),
            "inhalt", Set.of("box_content", "volume"),
            "colours", Set.of("colour", "other_colour"),
            "colors", Set.of("colour", "other_colour"));

    private static final Pattern NUMBER = Pattern.compile("[\\d一二两三四五六七八九十百千半]");

    /** A class of protection against water, such as IPX6. */
    private static final Pattern INGRESS = Pattern.compile("\\bIP[X\\d]\\d");

    private final Lexicon lexicon;

    Reader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static Pattern unit(String units) {
        return Pattern.compile("[\\d一二两三四五六七八九十百千半]\\s?(?:" + units + ")(?![A-Za-zÄÖÜäöüß])", Pattern.CASE_INSENSITIVE);
    }

    KnownPassage read(int number, Passage passage) {
        Map<Language, KnownPassage.Words> words = new EnumMap<>(Language.class);
        Set<String> asked = new HashSet<>();
        for (Language language : Language.values()) {
            words.put(language, words(passage, language));
            passage.question()
                    .flatMap(question -> question.in(language))
                    .ifPresent(question -> asked.addAll(meaning(question, language)));
        }
        return new KnownPassage(number, passage, Views.of(passage), key(passage), Set.copyOf(asked), words);
    }

    /** What a text in one language means, and what its figures measure. */
    private Set<String> told(String written, Language language) {
        Set<String> ids = new HashSet<>();
        boolean figure = NUMBER.matcher(written).find();
        terms(written, language).stream()
                .filter(term -> figure || !term.is(Concept.Sort.MEASURE))
                .forEach(term -> ids.addAll(term.implied()));
        ids.remove("dimensions");
        UNITS.forEach((unit, concept) -> {
            if (unit.matcher(written).find()) {
                ids.add(concept);
            }
        });
        if (INGRESS.matcher(written).find()) {
            ids.add("waterproof");
        }
        if (EXTENT.matcher(written).find()) {
            ids.add("dimensions");
        }
        ids.remove("generic");
        return Set.copyOf(ids);
    }

    private Set<String> meaning(String written, Language language) {
        return terms(written, language).stream()
                .flatMap(term -> term.ids().stream())
                .filter(id -> !id.equals("generic"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What it means, and the words that mean nothing to us. */
    private Set<String> about(String written, Language language) {
        return terms(written, language).stream()
                .flatMap(term -> term.concepts().isEmpty() ? Stream.of(term.word()) : term.ids().stream())
                .filter(id -> !id.equals("generic"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Term> terms(String written, Language language) {
        return lexicon.read(written, language, Vocabulary.EMPTY);
    }

    /** Keys are English words most often; a merchant may name them in another language. */
    private Set<String> key(Passage passage) {
        String attribute = passage.topic().substring(passage.topic().lastIndexOf(':') + 1);
        String key = KEY_WORDS.matcher(attribute).replaceAll(" ").strip();
        return switch (passage.kind()) {
            case FACT, DETAIL, POLICY, SHOP -> keyMeaning(key);
            case OPERATOR, FAQ, COMPARISON, SELLING_POINT, DESCRIPTION, COMPOSED -> Set.of();
        };
    }

    private Set<String> keyMeaning(String key) {
        Set<String> ids = new HashSet<>(about(key, Language.EN));
        ids.addAll(meaning(key, Language.DE));
        ids.addAll(meaning(key, Language.ZH));
        if (ids.contains("care")) {
            ids.add("clean");
        }
        ids.addAll(KEYS.getOrDefault(key.toLowerCase(Locale.ROOT), Set.of()));
        return Set.copyOf(ids);
    }

    private KnownPassage.Words words(Passage passage, Language language) {
        String question =
                passage.question().flatMap(asked -> asked.in(language)).orElse("");
        String said = passage.in(language).orElse("");
        String text = question + "\n" + said + "\n"
                + KEY_WORDS.matcher(passage.topic()).replaceAll(" ");
        Set<String> stems = terms(text, language).stream().map(Term::word).collect(Collectors.toUnmodifiableSet());
        return new KnownPassage.Words(stems, text, told(said, language), about(question, language));
    }
}
