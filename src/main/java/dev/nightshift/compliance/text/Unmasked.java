package dev.nightshift.compliance.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes off what hides a Latin word: digits for letters, signs between letters, stars for letters, letters stretched or
 * spaced out, words cut in two. Only where a word of the vocabulary comes out. Pure.
 */
final class Unmasked {
    private static final String LEET = "0o1i3e4a5s7t8b@a$s!i|l€e9g+t";
    private static final Pattern EDGE = Pattern.compile("^([^\\p{L}\\p{N}@$€#*]*)(.*?)([^\\p{L}\\p{N}@$€*]*)$");
    private static final Pattern ODD = Pattern.compile("[\\d@$!|€*#_.·'\\-~+/\\\\]");
    private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");
    private static final int LONGEST_RUN = 40;
    /** Pieces of a word that was cut: one is short, none is long. */
    private static final int SHORT = 4;

    private static final int LONG = 8;

    /** Short words that stand beside others by right; two of them are never one word that was cut. */
    private static final Set<String> ORDINARY = Set.of(
            "a", "i", "the", "an", "in", "on", "at", "to", "of", "or", "and", "we", "you", "it", "is", "be", "no",
            "not", "one", "for", "so", "my", "me", "he", "she", "us", "our", "all", "can", "chat", "with", "out", "up",
            "as", "by", "if", "do", "go", "der", "die", "das", "ein", "eine", "und", "ist", "es", "ihr", "ich", "wir",
            "zu", "mit", "auf", "im", "am", "um", "von", "den", "dem", "des", "er", "sie", "nur", "noch", "aus", "bei",
            "test", "under", "over", "her", "his", "was", "has", "had");

    private final Vocabulary vocabulary;

    Unmasked(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : spelled(text).split(" ", -1)) {
            words.add(word(word));
        }
        return String.join(" ", joined(words));
    }

    private static final Pattern SPELLED =
            Pattern.compile("(?<![\\p{L}\\p{N}])[a-z0-9@$€](?:[ .\\-_*·]{1,3}[a-z0-9@$€](?![\\p{L}\\p{N}'])){2,}");

    /** Letters one by one become words. */
    private String spelled(String text) {
        return SPELLED.matcher(text).replaceAll(found -> {
            String letters = found.group().replaceAll("[^a-z0-9@$€]", "");
            Optional<String> read = letters.length() > LONGEST_RUN ? Optional.empty() : segmented(unleet(letters));
            return java.util.regex.Matcher.quoteReplacement(read.orElse(found.group()));
        });
    }

    private Optional<String> segmented(String letters) {
        if (letters.isEmpty() || vocabulary.knows(letters)) {
            return Optional.of(letters);
        }
        for (int cut = letters.length() - 1; cut >= 3; cut--) {
            if (vocabulary.knows(letters.substring(0, cut))) {
                Optional<String> rest = segmented(letters.substring(cut));
                if (rest.isPresent()) {
                    return Optional.of(letters.substring(0, cut) + " " + rest.get());
                }
            }
        }
        return Optional.empty();
    }

    private String word(String word) {
        if (!ODD.matcher(word).find() && !STRETCHED.matcher(word).find()) {
            return word;
        }
        var parts = EDGE.matcher(word);
        if (!parts.matches() || parts.group(2).length() < 3) {
            return word;
        }
        String core = parts.group(2);
        return candidates(core)
                .filter(read -> !read.equals(core) && vocabulary.knows(read))
                .findFirst()
                .map(read -> parts.group(1) + read + parts.group(3))
                .orElse(word);
    }

    private Stream<String> candidates(String core) {
        if (vocabulary.knows(core) || core.chars().noneMatch(sign -> sign >= 'a' && sign <= 'z')) {
            return Stream.empty();
        }
        String tight = core.replaceAll("[_.·'\\-~+/\\\\*#]", "");
        String leet = unleet(core).replaceAll("[^a-z]", "");
        Stream<String> starred = core.indexOf('*') >= 0 || core.indexOf('#') > 0
                ? vocabulary.ofLength(core.length()).stream().filter(known -> fits(core, known))
                : Stream.empty();
        return Stream.concat(
                Stream.of(
                        tight,
                        leet,
                        STRETCHED.matcher(tight).replaceAll("$1"),
                        STRETCHED.matcher(tight).replaceAll("$1$1"),
                        STRETCHED.matcher(leet).replaceAll("$1")),
                starred);
    }

    private static boolean fits(String masked, String word) {
        int hidden = 0;
        for (int at = 0; at < masked.length(); at++) {
            if (masked.charAt(at) == '*' || masked.charAt(at) == '#') {
                hidden++;
            } else if (masked.charAt(at) != word.charAt(at)) {
                return false;
            }
        }
        return hidden > 0 && hidden < masked.length() - 1;
    }

    private static String unleet(String word) {
        StringBuilder read = new StringBuilder();
        for (char sign : word.toCharArray()) {
            int at = LEET.indexOf(sign);
            read.append(at >= 0 && at % 2 == 0 ? LEET.charAt(at + 1) : sign);
        }
        return read.toString();
    }

    /** Words that were cut are one again. */
    private List<String> joined(List<String> words) {
        List<String> whole = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int taken = run(words, at);
            whole.add(String.join("", words.subList(at, at + taken)));
            at += taken;
        }
        return whole;
    }

    private int run(List<String> words, int from) {
        for (int taken = Math.min(4, words.size() - from); taken >= 2; taken--) {
            List<String> pieces = words.subList(from, from + taken);
            String letters = String.join("", pieces);
            String core = letters.replaceFirst("[^a-z]+$", "");
            boolean cut = core.length() >= 4
                    && core.chars().allMatch(sign -> sign >= 'a' && sign <= 'z')
                    && pieces.stream().mapToInt(String::length).min().orElse(0) <= SHORT
                    && pieces.stream().allMatch(piece -> piece.length() <= LONG)
                    && pieces.stream().anyMatch(piece -> isFragment(piece.replaceFirst("[^a-z]+$", "")));
            if (cut && vocabulary.knowsWhole(core)) {
                return taken;
            }
        }
        return 1;
    }

    private boolean isFragment(String piece) {
        return !piece.isEmpty() && piece.length() <= 5 && !ORDINARY.contains(piece) && !vocabulary.knows(piece);
    }
}
