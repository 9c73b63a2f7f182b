package dev.nightshift.console.account;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a name and a password must be like. */
final class AccountRules {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,31}");
    private static final int SHORTEST_PASSWORD = 10;
    /** BCrypt reads no more. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private AccountRules() {}

    /** The name as it is kept: the same person is found however it is typed. */
    static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a folded name and a password: the key of the words that say so. */
    static Optional<String> objection(String name, String password) {
        if (!NAME.matcher(name).matches()) {
            return Optional.of("account.bad-name");
        }
        return objection(name, password, password);
    }

    /** What is wrong with a password that was typed twice. */
    static Optional<String> objection(String name, String password, String again) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            return Optional.of("account.short-password");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            return Optional.of("account.long-password");
        }
        if (password.toLowerCase(Locale.ROOT).contains(name)) {
            return Optional.of("account.name-in-password");
        }
        return password.equals(again) ? Optional.empty() : Optional.of("account.not-the-same");
    }
}
