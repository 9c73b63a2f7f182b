package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Keyed;
import dev.nightshift.host.knowledge.Passage;
import dev.nightshift.script.Line;
import dev.nightshift.script.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says a figure that stands at a key, such as {@code width: "218 cm"}. */
final class Measures {
    private static final Pattern FIGURE =
            Pattern.compile("[-+]?\\d[\\d.,:/×x -]*(?:\\s?(?:%|[\\p{L}°µ]{1,6}[²³]?)(?:\\s?/\\s?\\p{L}+)?)?");

    private static final Pattern SOME = Pattern.compile("[\\d一二两三四五六七八九十百]");

    private Measures() {}

    static boolean isFigure(Passage passage, Ask ask) {
        return passage.in(ask.language())
                .filter(written ->
                        !Sentences.isWhole(written) && FIGURE.matcher(written).matches())
                .isPresent();
    }

    /** Whether there is a figure in it, also in words. */
    static boolean hasFigure(Passage passage, Ask ask) {
        return passage.in(ask.language())
                .filter(written -> SOME.matcher(written).find())
                .isPresent();
    }

    /** A figure in a sentence of ours, words as the shop has them. */
    static List<Line> lines(Ask ask, Keyed hit) {
        return isFigure(hit.passage(), ask) ? List.of(line(ask, hit)) : Quoted.all(ask, hit.passage());
    }

    /** In a sentence of its own, named as precisely as its key. */
    static Line line(Ask ask, Keyed hit) {
        Passage passage = hit.passage();
        Phrase value = value(ask, passage);
        String plain =
                "measure_" + (hit.key().size() == 1 ? hit.key().iterator().next() : "");
        if (ask.wording().has(plain) && ask.product().isPresent()) {
            return ask.sayOf(plain, Map.of("value", value));
        }
        return Quoted.label(ask, passage)
                .map(label -> ask.sayOf(
                        "measure_any", Map.of("label", label, "Label", Quoted.capital(label), "value", value)))
                .orElseGet(() -> ask.sayOf("fact_plain", Map.of("text", text(ask, passage))));
    }

    private static Phrase text(Ask ask, Passage passage) {
        return ask.wording().text("fact", passage.in(ask.language()).orElseThrow(), passage.source());
    }

    static Phrase value(Ask ask, Passage passage) {
        return ask.wording().value("measure", passage.in(ask.language()).orElseThrow(), passage.source());
    }

    /** The outer measures in one sentence: each with its name. */
    static Optional<Line> all(Ask ask, List<Keyed> hits) {
        List<Phrase> named = hits.stream()
                .flatMap(hit -> Quoted.label(ask, hit.passage()).stream().map(label ->
                        (Phrase) new Phrase.Several(List.of(label, new Phrase.Own(" "), value(ask, hit.passage())))))
                .limit(4)
                .toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ask.sayOf("measures_all", Map.of("list", ask.wording().list(named, "and"))));
    }

    /** The measures that make up a size, in the order they are said. */
    static final List<String> OUTER = List.of("width", "depth", "height", "length", "diameter");

    /** What two products are compared by. */
    static final List<String> COMPARED =
            List.of("width", "depth", "height", "length", "diameter", "weight", "volume", "load", "power", "loudness");

    static boolean isOuter(Keyed hit) {
        return hit.key().size() == 1 && Set.copyOf(OUTER).containsAll(hit.key());
    }
}
