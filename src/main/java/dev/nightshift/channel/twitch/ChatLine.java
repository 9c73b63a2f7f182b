package dev.nightshift.channel.twitch;

import dev.nightshift.channel.ChatAnswer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** An answer as a line for the server: one line whatever is in it, never a command, never too long. */
final class ChatLine {
    /** A line of IRC holds 512 bytes; what the server puts before it when it passes it on takes up to 110 of them. */
    private static final int BYTES = 400;
    /** Twitch takes 500 characters of any size. */
    private static final int CHARACTERS = 480;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9_\\[\\]{}^`|-]{1,30}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\s\u2028\u2029]+");
    /** What makes a command of a message. */
    private static final Pattern COMMAND = Pattern.compile("^[/.!\\s]+");

    private ChatLine() {}

    /** @param tags whether the server takes Twitch's tags: then the answer hangs below its question */
    static String of(String channel, ChatAnswer answer, boolean tags) {
        Optional<String> parent = tags
                ? ChatEvents.messageId(answer.comment())
                        .filter(id -> ID.matcher(id).matches())
                : Optional.empty();
        String text = parent.isPresent() ? "" : addressed(answer.viewer());
        text += COMMAND.matcher(UNSEEN.matcher(answer.text()).replaceAll(" ")).replaceFirst("");
        return parent.map(id -> "@reply-parent-msg-id=" + id + " ").orElse("") + "PRIVMSG #" + channel + " :"
                + cut(text, tags);
    }

    private static String addressed(String viewer) {
        return LOGIN.matcher(viewer).matches() ? "@" + viewer + " " : "";
    }

    /** Whole words, with an ellipsis where some are missing. */
    private static String cut(String text, boolean tags) {
        if (fits(text, tags)) {
            return text;
        }
        String shorter = text;
        while (!fits(shorter + "…", tags)) {
            int blank = shorter.lastIndexOf(' ');
            int end = blank > shorter.length() - 40 && blank > 0
                    ? blank
                    : shorter.offsetByCodePoints(shorter.length(), -1);
            shorter = shorter.substring(0, end);
        }
        return shorter.strip() + "…";
    }

    private static boolean fits(String text, boolean tags) {
        return tags ? text.length() <= CHARACTERS : text.getBytes(StandardCharsets.UTF_8).length <= BYTES;
    }
}
