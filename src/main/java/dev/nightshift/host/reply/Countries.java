package dev.nightshift.host.reply;

import dev.nightshift.shop.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Countries by their names in the languages of the show, and large cities for their countries. Immutable, any thread. */
final class Countries {
    private static final Set<String> GERMAN_INTO_THE =
            Set.of("CH", "US", "NL", "TR", "AE", "SK", "UA", "DO", "MN", "PH", "MV");
    private static final Set<String> ENGLISH_THE = Set.of("US", "GB", "NL", "AE", "PH", "CZ", "MV", "BS", "DO");

    private final Map<String, String> codes = new HashMap<>();
    private final List<String> names;
    private final Map<Language, Map<String, String>> spoken = new EnumMap<>(Language.class);

    private Countries(Map<String, List<String>> further, Map<Language, Map<String, String>> own) {
        for (String code : Locale.getISOCountries()) {
            for (Language language : Language.values()) {
                codes.put(fold(display(code, language)), code);
            }
        }
        further.forEach((code, words) -> words.forEach(word -> codes.put(fold(word), code)));
        names = codes.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        spoken.putAll(own);
    }

    static Countries standard() {
        return new Countries(CountryFile.further(), CountryFile.spoken());
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String display(String code, Language language) {
        return Locale.of("", code).getDisplayCountry(language.locale());
    }

    /** ISO codes of the countries that a text names, in the order of the text. */
    List<String> in(String text) {
        String rest = fold(text);
        Map<Integer, String> found = new HashMap<>();
        for (String name : names) {
            for (int at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + 1)) {
                if (isWord(rest, at, name)) {
                    found.put(at, Objects.requireNonNull(codes.get(name)));
                    rest = rest.substring(0, at) + "\0".repeat(name.length()) + rest.substring(at + name.length());
                }
            }
        }
        for (String code : capitals(text)) {
            found.putIfAbsent(text.indexOf(code), code);
        }
        return new ArrayList<>(found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .distinct()
                .toList());
    }

    /** {@code US} or {@code UK} in capitals, in a text that is not all in capitals. */
    private static List<String> capitals(String text) {
        boolean shouted =
                text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isLetter);
        return shouted
                ? List.of()
                : Arrays.stream(text.split("[^\\p{L}]+"))
                        .filter(Set.of("US", "AT", "CH", "FR", "NL", "PL", "GB", "BE", "LU", "ES", "CN")::contains)
                        .toList();
    }

    private static boolean isWord(String text, int at, String name) {
        boolean han = Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.HAN;
        int end = at + name.length();
        return han
                || (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                        && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    /** The name as it is said. */
    String name(String code, Language language) {
        String own = Optional.ofNullable(spoken.get(language))
                .map(words -> words.get(code))
                .orElseGet(() -> display(code, language));
        return language == Language.EN && ENGLISH_THE.contains(code) && !own.startsWith("the ") ? "the " + own : own;
    }

    /** Where something goes: {@code to Austria}, {@code in die Schweiz}, {@code 到奥地利}. */
    String to(String code, Language language) {
        String name = name(code, language);
        return switch (language) {
            case EN -> "to " + name;
            case DE -> (GERMAN_INTO_THE.contains(code) ? "in die " : "nach ") + name;
            case ZH -> "到" + name;
        };
    }
}
