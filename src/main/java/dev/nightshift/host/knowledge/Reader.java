package dev.nightshift.host.knowledge;

import dev.nightshift.host.knowledge.lexicon.Lexicon;
import dev.nightshift.host.knowledge.lexicon.Term;
import dev.nightshift.host.knowledge.lexicon.Vocabulary;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Text;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
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
            unit("h|min|minutes?|hours?|days?|weeks?|months?|years?|Minuten?|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?"
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

    private final Lexicon lexicon;

    Reader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static Pattern unit(String units) {
        return Pattern.compile("[\\d一二两三四五六七八九十百千半]\\s?(?:" + units + ")(?![A-Za-zÄÖÜäöüß])", Pattern.CASE_INSENSITIVE);
    }

    KnownPassage read(int number, Passage passage) {
        Set<String> key = key(passage);
        Set<String> asked = new HashSet<>();
        Set<String> concepts = new HashSet<>(key);
        Map<Language, KnownPassage.Words> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            passage.question().ifPresent(question -> asked.addAll(meaning(question, language)));
            concepts.addAll(meaning(passage.text(), language));
            words.put(language, words(passage, language));
        }
        concepts.addAll(asked);
        return new KnownPassage(number, passage, key, Set.copyOf(asked), words, Set.copyOf(concepts));
    }

    /** What a text in one language means. */
    Set<String> meaning(Text text, Language language) {
        return text.in(language).map(written -> meaning(written, language)).orElse(Set.of());
    }

    Set<String> meaning(String written, Language language) {
        Set<String> ids = new HashSet<>();
        lexicon.read(written, language, Vocabulary.EMPTY).forEach(term -> ids.addAll(term.ids()));
        UNITS.forEach((unit, concept) -> {
            if (unit.matcher(written).find()) {
                ids.add(concept);
            }
        });
        ids.remove("generic");
        return ids;
    }

    /** Keys are English words most often; a merchant may name them in another language. */
    private Set<String> key(Passage passage) {
        String attribute = passage.topic().substring(passage.topic().lastIndexOf(':') + 1);
        String key = KEY_WORDS.matcher(attribute).replaceAll(" ");
        return passage.kind() == Passage.Kind.FACT
                        || passage.kind() == Passage.Kind.DETAIL
                        || passage.kind() == Passage.Kind.POLICY
                        || passage.kind() == Passage.Kind.SHOP
                ? Stream.of(Language.values())
                        .flatMap(language -> meaning(key, language).stream())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private KnownPassage.Words words(Passage passage, Language language) {
        String text = Stream.of(
                        passage.question().flatMap(question -> question.in(language)).stream(),
                        passage.in(language).stream(),
                        Stream.of(KEY_WORDS.matcher(passage.topic()).replaceAll(" ")))
                .flatMap(words -> words)
                .collect(Collectors.joining("\n"));
        List<Term> terms = lexicon.read(text, language, Vocabulary.EMPTY);
        return new KnownPassage.Words(terms.stream().map(Term::word).collect(Collectors.toUnmodifiableSet()), text);
    }
}
