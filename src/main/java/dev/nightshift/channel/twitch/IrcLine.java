package dev.nightshift.channel.twitch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One line from a server (RFC 1459 section 2.3.1, IRCv3 message tags).
 *
 * @param tags unescaped
 * @param nick who sent it, empty for the server itself
 * @param command in capitals, or three digits
 * @param parameters the last one may hold blanks
 */
record IrcLine(Map<String, String> tags, String nick, String command, List<String> parameters) {
    private static final int MOST_PARAMETERS = 15;

    IrcLine {
        tags = Map.copyOf(tags);
        parameters = List.copyOf(parameters);
    }

    /** The line; empty when it is none. */
    static Optional<IrcLine> parse(String line) {
        String rest = line;
        Map<String, String> tags = Map.of();
        if (rest.startsWith("@")) {
            int end = rest.indexOf(' ');
            if (end < 0) {
                return Optional.empty();
            }
            tags = tags(rest.substring(1, end));
            rest = rest.substring(end + 1).stripLeading();
        }
        String nick = "";
        if (rest.startsWith(":")) {
            int end = rest.indexOf(' ');
            if (end < 0) {
                return Optional.empty();
            }
            nick = nick(rest.substring(1, end));
            rest = rest.substring(end + 1).stripLeading();
        }
        List<String> words = words(rest);
        return words.isEmpty() || !command(words.getFirst())
                ? Optional.empty()
                : Optional.of(new IrcLine(
                        tags, nick, words.getFirst().toUpperCase(Locale.ROOT), words.subList(1, words.size())));
    }

    /** A parameter, empty when there are fewer. */
    String parameter(int index) {
        return index < parameters.size() ? parameters.get(index) : "";
    }

    /** The last parameter: a message's text. */
    String text() {
        return parameters.isEmpty() ? "" : parameters.getLast();
    }

    /** A tag, empty when it is missing. */
    String tag(String name) {
        return tags.getOrDefault(name, "");
    }

    private static boolean command(String word) {
        return word.chars().allMatch(sign -> sign < 128 && Character.isLetterOrDigit(sign));
    }

    /** A server's name has a dot and no "!". */
    private static String nick(String prefix) {
        int end = prefix.indexOf('!');
        if (end >= 0) {
            return prefix.substring(0, end);
        }
        return prefix.contains(".") ? "" : prefix;
    }

    private static List<String> words(String rest) {
        List<String> words = new ArrayList<>();
        String left = rest;
        while (!left.isEmpty() && words.size() < MOST_PARAMETERS) {
            if (left.startsWith(":") && !words.isEmpty()) {
                words.add(left.substring(1));
                return words;
            }
            int end = left.indexOf(' ');
            words.add(end < 0 ? left : left.substring(0, end));
            left = end < 0 ? "" : left.substring(end + 1).stripLeading();
        }
        return words;
    }

    private static Map<String, String> tags(String all) {
        Map<String, String> tags = new HashMap<>();
        for (String tag : all.split(";")) {
            int equals = tag.indexOf('=');
            if (equals > 0) {
                tags.put(tag.substring(0, equals), unescaped(tag.substring(equals + 1)));
            }
        }
        return tags;
    }

    private static String unescaped(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        for (int at = 0; at < value.length(); at++) {
            char sign = value.charAt(at);
            if (sign != '\\') {
                plain.append(sign);
            } else if (++at < value.length()) {
                plain.append(escaped(value.charAt(at)));
            }
        }
        return plain.toString();
    }

    private static char escaped(char sign) {
        return switch (sign) {
            case ':' -> ';';
            case 's' -> ' ';
            case 'r' -> '\r';
            case 'n' -> '\n';
            default -> sign;
        };
    }
}
