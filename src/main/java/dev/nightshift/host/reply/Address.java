package dev.nightshift.host.reply;

import dev.nightshift.script.Line;
import dev.nightshift.shop.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Begins an answer with the name of whoever asked, cleaned for speech, and not every time. Immutable, any thread. */
final class Address {
    /** Of this many answers, one goes without a name. */
    private static final int ONE_IN = 3;

    private final AskerName names;
    private final Map<Language, Set<String>> small;

    Address(AskerName names, Map<Language, Set<String>> small) {
        this.names = names;
        this.small = Map.copyOf(small);
    }

    static Address standard(Map<Language, Wording> wordings) {
        return new Address(
                AskerName.standard(),
                wordings.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> words(entry.getValue().word("small")))));
    }

    private static Set<String> words(String written) {
        return Stream.of(written.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** The lines with the name before the first one; as they are where no name may be said. */
    List<Line> before(List<Line> lines, Question question) {
        if (lines.isEmpty() || Math.floorMod(question.variation() >> 3, (long) ONE_IN) == 0) {
            return lines;
        }
        Optional<String> name = question.askers().stream()
                .findFirst()
                .flatMap(raw ->
                        names.sayable(raw, question.language(), question.topic().catalogue()));
        return name.map(said -> with(said, lines)).orElse(lines);
    }

    private List<Line> with(String name, List<Line> lines) {
        List<Line> addressed = new ArrayList<>(lines);
        Line first = lines.getFirst();
        List<Line.Token> rest = lowered(first);
        String comma = first.language() == Language.ZH ? "，" : ", ";
        List<Line.Token> tokens = new ArrayList<>();
        tokens.add(new Line.Token(name + (beginsLarge(rest) ? ": " : comma), name + comma));
        tokens.addAll(rest);
        addressed.set(
                0,
                new Line(
                        first.language(), tokens, first.values(), first.product(), Optional.empty(), first.question()));
        return addressed;
    }

    /** Words that are small inside a sentence lose their capital; names and German nouns keep it. */
    private List<Line.Token> lowered(Line line) {
        List<Line.Token> tokens = new ArrayList<>(line.tokens());
        Line.Token head = tokens.getFirst();
        String word = head.display().split("[^\\p{L}']", 2)[0].toLowerCase(Locale.ROOT);
        if (small.getOrDefault(line.language(), Set.of()).contains(word)) {
            tokens.set(0, new Line.Token(low(head.display()), low(head.spoken())));
        }
        return tokens;
    }

    /** Whether it looks like a sentence's beginning, as a row of the shop's own words does: a comma before it is a slip. */
    private static boolean beginsLarge(List<Line.Token> tokens) {
        String head = tokens.getFirst().display();
        return head.length() > 1 && Character.isUpperCase(head.charAt(0)) && Character.isLowerCase(head.charAt(1));
    }

    private static String low(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
