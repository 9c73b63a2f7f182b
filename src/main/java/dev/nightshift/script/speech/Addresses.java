package dev.nightshift.script.speech;

import java.util.List;
import java.util.stream.Collectors;

/** E-mail addresses, web addresses and phone numbers. */
final class Addresses {
    private static final String MAIL = "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}";
    private static final String WEB = "(?:https?://|www\\.)[A-Za-z0-9._~/?#&=%+-]*[A-Za-z0-9/]";
    private static final String PHONE = "(?:\\+\\d[\\d ()/-]{6,}\\d|0\\d{2,}[ /-][\\d /-]{3,}\\d)" + Numerals.END;

    private final Tongue tongue;
    private final Vocabulary vocabulary;

    Addresses(Tongue tongue, Vocabulary vocabulary) {
        this.tongue = tongue;
        this.vocabulary = vocabulary;
    }

    List<Rule> rules() {
        return List.of(
                Rule.worded(MAIL, match -> letters(match.group())),
                Rule.worded(WEB, match -> letters(match.group().replaceFirst("https?://", ""))),
                Rule.of(PHONE, match -> phone(match.group())));
    }

    private String phone(String written) {
        String plus = written.startsWith("+") ? vocabulary.sign("plus") + tongue.gap() : "";
        return plus + tongue.digits(written.replaceAll("\\D", ""));
    }

    private String letters(String address) {
        return address.codePoints()
                .mapToObj(Character::toString)
                .map(this::letter)
                .collect(Collectors.joining())
                .strip()
                .replaceAll(" +", " ");
    }

    private String letter(String sign) {
        return switch (sign) {
            case "@" -> word("at");
            case "." -> word("dot");
            case "-" -> word("dash");
            case "_" -> word("underscore");
            case "/" -> word("slash");
            case "+" -> word("plus");
            default -> Character.isLetter(sign.codePointAt(0)) ? sign : digit(sign);
        };
    }

    private String digit(String sign) {
        return sign.matches("\\d") ? " " + tongue.digits(sign) + " " : " ";
    }

    private String word(String name) {
        return " " + vocabulary.sign(name) + " ";
    }
}
