package dev.nightshift.host.knowledge;

import dev.nightshift.shop.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sides from which a passage is compared in meaning: the question that it answers, the words of its key, and what it
 * says. English and German share a model; English is understood best, so German is only compared where English is missing.
 *
 * @param latin the sides in English, else in German
 * @param chinese the sides in Chinese; none where the shop wrote none
 */
public record Views(List<Side> latin, List<Side> chinese) {
    private static final Pattern KEY = Pattern.compile("[._:\\-]+");
    private static final Pattern THING = Pattern.compile("(?<=[.!?;])\\s+|,\\s+(?=(?:and|but|or|und|aber|oder)\\s)");
    private static final Pattern CHINESE_THING = Pattern.compile("[。！？；，]+");
    private static final int SHORTEST = 12;
    private static final int SHORTEST_CHINESE = 4;
    private static final int MOST_THINGS = 6;
    private static final Pattern PLAIN = Pattern.compile("\\.(text|note)$");

    public Views {
        latin = List.copyOf(latin);
        chinese = List.copyOf(chinese);
    }

    /**
     * One side.
     *
     * @param said whether it is what the passage says
     */
    public record Side(String text, Language language, boolean said) {
        /** Never shows what was written: a question may be a viewer's. */
        @Override
        public String toString() {
            return "Side[" + language + ", " + said + "]";
        }
    }

    static Views of(Passage passage) {
        List<Side> latin = new ArrayList<>();
        List<Side> chinese = new ArrayList<>();
        question(passage, Language.EN).or(() -> question(passage, Language.DE)).ifPresent(latin::add);
        question(passage, Language.ZH).ifPresent(chinese::add);
        key(passage).ifPresent(latin::add);
        passage.in(Language.EN)
                .map(text -> said(text, Language.EN))
                .or(() -> passage.in(Language.DE).map(text -> said(text, Language.DE)))
                .ifPresent(latin::addAll);
        passage.in(Language.ZH).map(text -> said(text, Language.ZH)).ifPresent(chinese::addAll);
        return new Views(latin, chinese);
    }

    List<Side> in(Language language) {
        return language == Language.ZH ? chinese : latin;
    }

    private static Optional<Side> question(Passage passage, Language language) {
        return passage.question().flatMap(text -> text.in(language)).map(text -> new Side(text, language, false));
    }

    /** All that it says, and each thing that it says: "40 days to send it back, and the label is free" are two. */
    private static List<Side> said(String text, Language language) {
        List<Side> sides = new ArrayList<>(List.of(new Side(text, language, true)));
        List<String> things = (language == Language.ZH ? CHINESE_THING : THING)
                .splitAsStream(text)
                .map(String::strip)
                .filter(thing -> thing.length() >= (language == Language.ZH ? SHORTEST_CHINESE : SHORTEST))
                .limit(MOST_THINGS)
                .toList();
        if (things.size() > 1) {
            things.forEach(thing -> sides.add(new Side(thing, language, true)));
        }
        return sides;
    }

    /** A key is worded in English most often. */
    private static Optional<Side> key(Passage passage) {
        return switch (passage.kind()) {
            case FACT, DETAIL, POLICY, SHOP, COMPARISON -> {
                String attribute = passage.topic().substring(passage.topic().lastIndexOf(':') + 1);
                String words = KEY.matcher(PLAIN.matcher(attribute).replaceFirst(""))
                        .replaceAll(" ")
                        .strip();
                yield words.isEmpty() ? Optional.empty() : Optional.of(new Side(words, Language.EN, false));
            }
            case OPERATOR, FAQ, SELLING_POINT, DESCRIPTION, COMPOSED -> Optional.empty();
        };
    }
}
