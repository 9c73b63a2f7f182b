package dev.nightshift.host.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the part of a comment that asks; what is told around it need not be answered. */
final class Focus {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?。！？\\n]+[.!?。！？\\n]*");

    private Focus() {}

    /** The sentences that end with a question mark; the whole text where none does. */
    static String of(String text) {
        List<String> asking = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            if (sentence.group().contains("?") || sentence.group().contains("？")) {
                asking.add(sentence.group().strip());
            }
        }
        return asking.isEmpty() ? text : String.join(" ", asking);
    }
}
