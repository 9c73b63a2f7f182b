package dev.nightshift.script.speech;

import static dev.nightshift.script.speech.Numerals.END;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Abbreviations, acronyms, and codes such as {@code WH-SOFA-3} or {@code E27}. */
final class Codes {
    private static final String NOT_INSIDE = "(?<![A-Za-z\\u00C0-\\u024F\\d])";
    private static final Pattern RUN = Pattern.compile("[A-Za-z]+|\\d+");

    private final Tongue tongue;
    private final Vocabulary vocabulary;

    Codes(Tongue tongue, Vocabulary vocabulary) {
        this.tongue = tongue;
        this.vocabulary = vocabulary;
    }

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        if (!vocabulary.abbreviations().isEmpty()) {
            rules.add(Rule.worded(NOT_INSIDE + "(?:" + abbreviations() + ")", this::abbreviation));
        }
        rules.add(Rule.worded(NOT_INSIDE + "(?=[A-Z0-9]*[-_/]?[A-Z])[A-Z0-9]+(?:[-_/][A-Z0-9]+)+" + END, this::code));
        rules.add(Rule.worded(NOT_INSIDE + "(?=[A-Za-z]*\\d)(?=\\d*[A-Z])[A-Za-z\\d]+" + END, this::code));
        rules.add(Rule.maybeWorded(NOT_INSIDE + "[A-Z]{2,}(?![A-Za-z\\u00C0-\\u024F\\d'])", this::acronym));
        return rules;
    }

    private String abbreviations() {
        return vocabulary.abbreviations().keySet().stream()
                .map(written -> Pattern.quote(written).replace(" ", "\\E\\s?\\Q") + (written.endsWith(".") ? "" : END))
                .collect(Collectors.joining("|"));
    }

    private String abbreviation(MatchResult match) {
        String plain = match.group().replace(" ", "");
        return vocabulary.abbreviations().entrySet().stream()
                .filter(known -> known.getKey().replace(" ", "").equals(plain))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> acronym(MatchResult match) {
        return Optional.of(letters(match.group()));
    }

    private String code(MatchResult match) {
        return RUN.matcher(match.group())
                .results()
                .map(MatchResult::group)
                .map(run -> Character.isDigit(run.charAt(0)) ? number(run) : letters(run))
                .collect(Collectors.joining(" "));
    }

    private String number(String digits) {
        boolean spelled = digits.length() > 4 || (digits.length() > 1 && digits.startsWith("0"));
        return spelled ? tongue.digits(digits) : tongue.cardinal(Long.parseLong(digits));
    }

    /** Short groups and groups without vowels are spelled, others are words. */
    private String letters(String run) {
        Map<String, String> known = vocabulary.acronyms();
        if (known.containsKey(run)) {
            return known.get(run);
        }
        Matcher vowel = Pattern.compile("[AEIOUY]").matcher(run.toUpperCase(Locale.ROOT));
        boolean word = run.length() > 3 && vowel.find();
        return word
                ? run.toLowerCase(Locale.ROOT)
                : String.join(" ", run.toUpperCase(Locale.ROOT).split(""));
    }
}
