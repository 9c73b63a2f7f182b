package dev.nightshift.host.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * German told in English words, word by word in the German order: a model that knows no German understands it far better
 * than the German. Words that nobody lists stay as they are. Immutable, any thread.
 */
final class GermanGloss {
    private static final int LONGEST_PHRASE = 4;
    private static final int SHORTEST_PART = 3;
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}']+|[^\\p{L}'\\s]+");
    private static final List<String> ENDINGS = List.of(
            "e", "n", "s", "t", "en", "er", "es", "em", "te", "st", "et", "ern", "ten", "tet", "end", "ere", "eren",
            "erer", "sten", "ste", "ende", "enden", "test");
    private static final List<String> JOINTS = List.of("", "s", "es", "n", "en", "er", "e");
    private static final Pattern PARTICIPLE = Pattern.compile(
            "(zurück|zusammen|an|ab|auf|aus|ein|mit|nach|vor|zu|weg|um|her|hin|los|fest|nieder|unter|über|durch|hoch|runter|rein|raus|)(?:ge|zu)(.{3,})");

    private final GermanWords words = GermanWords.standard();

    /** The text in English words. */
    String english(String german) {
        List<String> tokens = tokens(german);
        List<String> told = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int length = Math.min(LONGEST_PHRASE, tokens.size() - at);
            Optional<String> phrase = Optional.empty();
            while (length > 1 && phrase.isEmpty()) {
                phrase = words.exactly(String.join(" ", tokens.subList(at, at + length)));
                length -= phrase.isEmpty() ? 1 : 0;
            }
            String token = tokens.get(at);
            told.add(phrase.or(() -> word(token)).orElse(token));
            at += length;
        }
        return String.join(" ", told);
    }

    private static List<String> tokens(String german) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(GermanWords.lower(german));
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }

    /** As written, else with umlauts written as two letters, else with forgotten dots. */
    private Optional<String> word(String token) {
        String dotted = token.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü");
        return known(token).or(() -> known(dotted)).or(() -> known(GermanWords.undotted(dotted)));
    }

    private Optional<String> known(String token) {
        return inflected(token).or(() -> compound(token));
    }

    private Optional<String> inflected(String token) {
        Optional<String> form = form(token);
        if (form.isPresent()) {
            return form;
        }
        Matcher participle = PARTICIPLE.matcher(token);
        return participle.matches() ? form(participle.group(1) + participle.group(2)) : Optional.empty();
    }

    private Optional<String> form(String token) {
        return words.exactly(token).or(() -> words.stem(token)).or(() -> ENDINGS.stream()
                .filter(ending -> token.endsWith(ending) && token.length() - ending.length() >= SHORTEST_PART)
                .map(ending -> token.substring(0, token.length() - ending.length()))
                .flatMap(stem -> Stream.concat(words.exactly(stem).stream(), words.stem(stem).stream()))
                .findFirst());
    }

    /** Two known words one after the other, the second as long as can be; the first may be a compound itself. */
    private Optional<String> compound(String token) {
        for (int at = SHORTEST_PART; at + SHORTEST_PART <= token.length(); at++) {
            Optional<String> tail = part(token.substring(at));
            if (tail.isPresent()) {
                Optional<String> head = head(token.substring(0, at));
                if (head.isPresent()) {
                    return Optional.of(head.get() + " " + tail.get());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> head(String written) {
        return JOINTS.stream()
                .filter(joint -> written.endsWith(joint) && written.length() - joint.length() >= SHORTEST_PART)
                .flatMap(joint -> part(written.substring(0, written.length() - joint.length())).stream())
                .findFirst()
                .or(() -> written.length() >= 2 * SHORTEST_PART ? compound(written) : Optional.empty());
    }

    private Optional<String> part(String written) {
        return Stream.concat(
                        Stream.of(written),
                        Stream.of("e", "n", "en", "er", "s", "t")
                                .filter(written::endsWith)
                                .map(ending -> written.substring(0, written.length() - ending.length())))
                .filter(part -> part.length() >= SHORTEST_PART && words.isPart(part))
                .flatMap(part -> Stream.concat(words.exactly(part).stream(), words.stem(part).stream()))
                .findFirst();
    }
}
