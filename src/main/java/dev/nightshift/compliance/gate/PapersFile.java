package dev.nightshift.compliance.gate;

import dev.nightshift.compliance.duty.SpanOfControl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads what is on file:
 *
 * <pre>
 *   operator: Mara Lindt
 *   rooms_per_operator: 1
 *   impact_report: {reference: DPIA-7, until: 2027-11-28}
 *   licences: {food: {reference: JY1310, until: 2028-01-01}}
 *   seller: {name: Wohnhof GmbH, licence: HRB 12345}
 *   review: {by: Mara Lindt, on: 2026-11-28}
 *   platforms:
 *     douyin: {registration: {reference: DY-0815, until: 2027-06-30}}
 * </pre>
 */
public final class PapersFile {
    private PapersFile() {}

    /**
     * The papers of a file.
     *
     * @throws IllegalArgumentException if it is no such file; the message names the place
     */
    public static Papers read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Object read = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            if (!(read instanceof Map<?, ?> yaml)) {
                throw new IllegalArgumentException("the file holds no papers: see docs/golive.md");
            }
            return new Papers(
                    text(yaml, "operator"),
                    part(yaml, "seller")
                            .map(seller -> new Papers.Seller(
                                    need(seller, "seller", "name"), need(seller, "seller", "licence"))),
                    part(yaml, "review")
                            .map(review ->
                                    new Papers.Review(need(review, "review", "by"), day(review, "review", "on"))),
                    text(yaml, "rooms_per_operator").map(PapersFile::span),
                    part(yaml, "impact_report").map(report -> paper(report, "impact_report")),
                    licences(part(yaml, "licences").orElse(Map.of())),
                    shown(part(yaml, "platforms").orElse(Map.of())));
        }
    }

    private static Map<String, Paper> licences(Map<?, ?> yaml) {
        Map<String, Paper> licences = new LinkedHashMap<>();
        yaml.keySet().forEach(name -> {
            String id = String.valueOf(name);
            String place = "licences." + id;
            if (Licences.standard().all().stream().noneMatch(known -> known.id().equals(id))) {
                throw new IllegalArgumentException(place + " is no licence that goods are asked for");
            }
            Map<?, ?> paper = part(yaml, id)
                    .orElseThrow(() -> new IllegalArgumentException(place + " needs reference and until"));
            licences.put(id, paper(paper, place));
        });
        return licences;
    }

    private static Paper paper(Map<?, ?> paper, String place) {
        return new Paper(need(paper, place, "reference"), day(paper, place, "until"));
    }

    private static SpanOfControl span(String rooms) {
        if (!rooms.matches("[1-9]\\d{0,3}")) {
            throw new IllegalArgumentException("rooms_per_operator is no number of rooms such as 1");
        }
        return new SpanOfControl(Integer.parseInt(rooms));
    }

    private static Map<String, Map<Need, Paper>> shown(Map<?, ?> platforms) {
        Map<String, Map<Need, Paper>> shown = new LinkedHashMap<>();
        platforms.keySet().forEach(platform -> {
            String id = String.valueOf(platform);
            Map<Need, Paper> papers = new EnumMap<>(Need.class);
            part(platforms, id).orElse(Map.of()).keySet().forEach(kind -> {
                String place = id + "." + kind;
                Map<?, ?> paper = part(part(platforms, id).orElse(Map.of()), String.valueOf(kind))
                        .orElseThrow(() -> new IllegalArgumentException(place + " needs reference and until"));
                papers.put(kind(place, String.valueOf(kind)), paper(paper, place));
            });
            shown.put(id, Map.copyOf(papers));
        });
        return shown;
    }

    private static Need kind(String place, String name) {
        try {
            return Need.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(place + " is no document that a platform asks for", unknown);
        }
    }

    private static LocalDate day(Map<?, ?> yaml, String place, String key) {
        String day = need(yaml, place, key);
        try {
            return LocalDate.parse(day);
        } catch (java.time.DateTimeException malformed) {
            throw new IllegalArgumentException(place + "." + key + " is no day such as 2026-11-28", malformed);
        }
    }

    private static String need(Map<?, ?> yaml, String place, String key) {
        return text(yaml, key).orElseThrow(() -> new IllegalArgumentException(place + " needs " + key));
    }

    private static Optional<String> text(Map<?, ?> yaml, String key) {
        return Optional.<Object>ofNullable(yaml.get(key)).map(String::valueOf).filter(text -> !text.isBlank());
    }

    private static Optional<Map<?, ?>> part(Map<?, ?> yaml, String key) {
        Object part = yaml.get(key);
        return part instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
    }
}
