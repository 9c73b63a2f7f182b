package dev.nightshift.compliance.gate;

import dev.nightshift.compliance.Market;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Which goods a seller needs a licence for (rule R27). Pure. */
public record Licences(List<Licence> all) {
    private static final String FILE = "/rules/licences.yaml";

    public Licences {
        all = List.copyOf(all);
    }

    /**
     * A licence.
     *
     * @param id as papers call it
     * @param markets that ask for it
     * @param classes of goods that need it, in small letters
     */
    public record Licence(String id, Set<Market> markets, Set<String> classes) {
        public Licence {
            markets = Set.copyOf(markets);
            classes = Set.copyOf(classes);
        }
    }

    /** Those that come with the program. */
    public static Licences standard() {
        try (InputStream in = Objects.requireNonNull(Licences.class.getResourceAsStream(FILE), FILE)) {
            Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            List<Licence> read = new ArrayList<>();
            ((Map<?, ?>) Objects.requireNonNull(file.get("licences")))
                    .forEach((id, yaml) -> read.add(licence(String.valueOf(id), (Map<?, ?>) yaml)));
            return new Licences(read);
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }

    /**
     * What a shop lacks, each as {@code CN food}, sorted.
     *
     * @param sold classes of the goods that are sold
     * @param held ids of licences on file
     */
    public Set<String> missing(Collection<Market> markets, Set<String> sold, Set<String> held) {
        Set<String> missing = new TreeSet<>();
        for (Licence licence : all) {
            boolean needed = !held.contains(licence.id()) && !Collections.disjoint(licence.classes(), sold);
            markets.stream()
                    .filter(market -> needed && licence.markets().contains(market))
                    .forEach(market -> missing.add(market.name() + " " + licence.id()));
        }
        return missing;
    }

    private static Licence licence(String id, Map<?, ?> yaml) {
        return new Licence(
                id,
                words(yaml, "markets").stream().map(Market::valueOf).collect(Collectors.toSet()),
                Set.copyOf(words(yaml, "classes")));
    }

    private static List<String> words(Map<?, ?> yaml, String key) {
        return ((List<?>) Objects.requireNonNull(yaml.get(key), key))
                .stream().map(String::valueOf).toList();
    }
}
