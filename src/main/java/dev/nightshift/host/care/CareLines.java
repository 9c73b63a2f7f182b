package dev.nightshift.host.care;

import dev.nightshift.script.Line;
import dev.nightshift.script.LineBuilder;
import dev.nightshift.script.speech.Normaliser;
import dev.nightshift.shop.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the host says to somebody who may be in distress. Immutable, any thread. */
public final class CareLines {
    private static final String FILE = "/care/lines.yaml";

    private final Map<Language, List<List<Line>>> ways;

    private CareLines(Map<Language, List<List<Line>>> ways) {
        this.ways = Map.copyOf(ways);
    }

    /** The lines that come with the program. */
    public static CareLines standard() {
        Map<?, ?> file = CareFile.read(FILE);
        Map<Language, List<List<Line>>> ways = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            ways.put(language, ways(CareFile.list(file, language.code()), language));
        }
        return new CareLines(ways);
    }

    private static List<List<Line>> ways(List<?> written, Language language) {
        List<List<Line>> ways = new ArrayList<>();
        for (Object way : written) {
            ways.add(((List<?>) way)
                    .stream()
                            .map(sentence -> line(String.valueOf(sentence), language))
                            .toList());
        }
        return ways;
    }

    private static Line line(String sentence, Language language) {
        return new LineBuilder(Normaliser.of(language)).words(sentence).line(language, Optional.empty(), false);
    }

    /** Three sentences; another number, other words. */
    public List<Line> write(Language language, long variation) {
        List<List<Line>> all = ways.getOrDefault(language, List.of());
        return all.get((int) Math.floorMod(variation, (long) all.size()));
    }
}
