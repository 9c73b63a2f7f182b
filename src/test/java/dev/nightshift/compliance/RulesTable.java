package dev.nightshift.compliance;

import dev.nightshift.compliance.rule.Rule;
import dev.nightshift.compliance.rule.RuleFile;
import dev.nightshift.shop.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The table rule, code, test of docs/rules.md, made from the catalogue, the rules' file and the tests that are named after
 * rules. Run {@code main} to write it.
 */
final class RulesTable {
    static final Path DOCUMENT = Path.of("docs", "rules.md");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern TEST = Pattern.compile("void ((?:r\\d\\d_)+\\w+|[a-z]\\w+)\\(");
    private static final String MARK = "<!-- made by RulesTable; do not edit below -->";

    private RulesTable() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(DOCUMENT, document(Files.readString(DOCUMENT)));
    }

    /** The document with its tables made anew. */
    static String document(String old) throws IOException {
        return old.substring(0, old.indexOf(MARK)) + MARK + "\n\n" + table() + "\n" + claims();
    }

    private static String table() throws IOException {
        Map<String, List<String>> tests = tests();
        StringBuilder rows = new StringBuilder(
                "| rule | where | what | code | blocks | passes | all its tests | not built |\n|---|---|---|---|---|---|---|---|\n");
        for (Map.Entry<?, ?> entry : catalogue().entrySet()) {
            String id = String.valueOf(entry.getKey());
            Map<?, ?> rule = (Map<?, ?>) Objects.requireNonNull(entry.getValue());
            rows.append("| ")
                    .append(String.join(
                            " | ",
                            List.of(
                                    id,
                                    text(rule, "where"),
                                    text(rule, "what"),
                                    code(rule),
                                    shown(id, rule, "blocks", tests),
                                    shown(id, rule, "passes", tests),
                                    String.join("<br>", named(id, rule, tests)),
                                    text(rule, "not_built"))))
                    .append(" |\n");
        }
        return rows.toString();
    }

    private static String code(Map<?, ?> rule) {
        return list(rule, "code").stream()
                .map(name -> "`" + existing(name) + "`")
                .collect(Collectors.joining("<br>"));
    }

    private static String existing(String name) {
        try {
            Class.forName("dev.nightshift." + name, false, RulesTable.class.getClassLoader());
            return name;
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException("the catalogue names the class " + name + ", which is gone", gone);
        }
    }

    /** The test that shows a side of a rule; it has to be there and to be named after the rule. */
    static String shown(String id, Map<?, ?> rule, String side, Map<String, List<String>> tests) {
        String wanted = text(rule, side);
        String type = wanted.substring(0, Math.max(0, wanted.indexOf('.')));
        String test = wanted.substring(wanted.indexOf('.') + 1);
        boolean named = test.matches("(?:r\\d\\d_)*" + id.toLowerCase(Locale.ROOT) + "_.*");
        if (!named || !tests.getOrDefault(test, List.of()).contains(type)) {
            throw new IllegalStateException(id + " has no test of its own that shows how it " + side + ": " + wanted);
        }
        return "`" + wanted + "`";
    }

    private static List<String> named(String id, Map<?, ?> rule, Map<String, List<String>> tests) {
        String prefix = id.toLowerCase(Locale.ROOT) + "_";
        TreeSet<String> names = new TreeSet<>();
        tests.forEach((test, places) -> {
            if (test.matches("(?:r\\d\\d_)*" + prefix + ".*")) {
                places.forEach(place -> names.add("`" + place + "." + test + "`"));
            }
        });
        for (String wanted : list(rule, "tests")) {
            String test = wanted.substring(wanted.lastIndexOf('.') + 1);
            List<String> places = Objects.requireNonNull(
                    tests.get(test), () -> "the catalogue names the test " + wanted + ", which is gone");
            names.add("`" + places.getFirst() + "." + test + "`");
        }
        return List.copyOf(names);
    }

    private static Map<String, List<String>> tests() throws IOException {
        Map<String, List<String>> tests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file : files.filter(one -> one.toString().endsWith("Test.java"))
                    .sorted()
                    .toList()) {
                String type = file.getFileName().toString().replace(".java", "");
                Matcher found = TEST.matcher(Files.readString(file));
                while (found.find()) {
                    tests.computeIfAbsent(found.group(1), any -> new ArrayList<>())
                            .add(type);
                }
            }
        }
        return tests;
    }

    private static String claims() {
        StringBuilder rows = new StringBuilder("## Rules of claims, as they stand in `claims.yaml`\n\n"
                + "| name | rule | about | markets | source | since | status |\n|---|---|---|---|---|---|---|\n");
        for (Rule rule : RuleFile.standard().rules()) {
            String markets =
                    rule.markets().keySet().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
            rows.append("| ")
                    .append(String.join(
                            " | ",
                            List.of(
                                    "`" + rule.name() + "`",
                                    rule.id(),
                                    Objects.requireNonNull(rule.title().get(Language.EN)),
                                    markets,
                                    rule.source(),
                                    rule.date().toString(),
                                    rule.status().name())))
                    .append(" |\n");
        }
        return rows.toString();
    }

    private static Map<?, ?> catalogue() throws IOException {
        try (var in = Files.newInputStream(Path.of("src", "test", "resources", "rules", "catalogue.yaml"))) {
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        }
    }

    private static String text(Map<?, ?> rule, String key) {
        return rule.containsKey(key) ? String.valueOf(rule.get(key)) : "";
    }

    private static List<String> list(Map<?, ?> rule, String key) {
        return rule.get(key) instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
    }
}
