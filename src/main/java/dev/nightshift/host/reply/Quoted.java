package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Passage;
import dev.nightshift.script.Line;
import dev.nightshift.script.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what a merchant wrote, a sentence to a line. */
final class Quoted {
    private static final int MOST = 3;
    private static final Pattern LAST = Pattern.compile(".*[.:]");

    private Quoted() {}

    /** The sentences of a passage in the language of the answer; none when it lacks it. */
    static List<Line> all(Ask ask, Passage passage) {
        return passage.in(ask.language())
                .map(written -> lines(ask, passage, written))
                .orElse(List.of());
    }

    private static List<Line> lines(Ask ask, Passage passage, String written) {
        if (!Sentences.isWhole(written) && isFragment(passage)) {
            return List.of(fragment(ask, passage, written));
        }
        return Chosen.of(ask, Sentences.of(written), passage).stream()
                .limit(MOST)
                .map(sentence -> ask.wording().quoted(sentence, passage.source(), ask.productId()))
                .toList();
    }

    private static boolean isFragment(Passage passage) {
        return switch (passage.kind()) {
            case FACT, DETAIL, POLICY, SHOP -> true;
            case OPERATOR, FAQ, COMPARISON, SELLING_POINT, DESCRIPTION, COMPOSED -> false;
        };
    }

    private static Line fragment(Ask ask, Passage passage, String written) {
        Optional<String> special = Optional.of(passage.topic()).filter(Set.of("material", "colour")::contains);
        String said = passage.topic().equals("material") ? PartOf.of(ask, written) : written;
        Phrase text = ask.wording().text("fact", said, passage.source());
        Phrase whole = ask.wording().text("fact", capital(written), passage.source());
        if (special.isPresent() && ask.product().isPresent()) {
            return ask.sayOf(special.get(), Map.of("text", text));
        }
        if (passage.topic().equals("in_the_box")) {
            return ask.sayOf("box", Map.of("text", text));
        }
        return label(ask, passage)
                .map(label -> ask.sayOf("fact_labelled", Map.of("label", label, "Label", capital(label), "text", text)))
                .orElseGet(() -> ask.sayOf("fact_plain", Map.of("text", whole)));
    }

    /** As it begins a sentence. */
    static Phrase capital(Phrase label) {
        return switch (label) {
            case Phrase.Own(String text) -> new Phrase.Own(capital(text));
            case Phrase.Quote(String slot, String text, var source) -> new Phrase.Quote(slot, capital(text), source);
            case Phrase.Figure figure -> figure;
            case Phrase.Several several -> several;
        };
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** What a key is called: by us, by the feed, or by the key's own English words. */
    static Optional<Phrase> label(Ask ask, Passage passage) {
        String key = LAST.matcher(passage.topic()).replaceFirst("");
        return ask.wording().label(key).<Phrase>map(Phrase.Own::new).or(() -> Labels.ofMerchant(ask, passage, key));
    }
}
