package dev.nightshift.host.reply;

import com.ibm.icu.text.Transliterator;
import dev.nightshift.shop.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the part of a comment that asks; what is told around it need not be answered. */
final class Focus {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?。！？\\n]+[.!?。！？\\n]*");

    private Focus() {}

    /** Traditional characters become simplified ones, as the lexicon writes them. */
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    static String of(String text, Language language) {
        return of(language == Language.ZH ? SIMPLIFIED.transliterate(text) : text);
    }

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

    private static final Pattern CLAUSE = Pattern.compile("[,，;；、。.!！?？]+|(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");

    static List<String> clauses(String text) {
        return CLAUSE.splitAsStream(text)
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .toList();
    }
}
