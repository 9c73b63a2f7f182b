package dev.nightshift.compliance.check;

import dev.nightshift.script.Sentences;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences of a script that is plain text, line by line. Pure. */
public final class ScriptSentences {
    private ScriptSentences() {}

    /**
     * Every sentence with its line; lines that begin with {@code #} are remarks.
     *
     * @param name of the file, for the report
     */
    public static List<Sentence> of(String name, String script, Language language) {
        List<Sentence> sentences = new ArrayList<>();
        int number = 0;
        for (String line : script.lines().toList()) {
            number++;
            SourceRef place = new SourceRef(name, "line " + number);
            if (!line.strip().startsWith("#")) {
                Sentences.of(line)
                        .forEach(text -> sentences.add(new Sentence(place, language, text, Optional.empty(), false)));
            }
        }
        return sentences;
    }

    /** The language that a script seems to be written in: Chinese by its characters, German by its commonest words. */
    public static Language language(String script) {
        long han = script.codePoints().filter(Character::isIdeographic).count();
        if (han * 5 > script.codePoints().filter(Character::isLetter).count()) {
            return Language.ZH;
        }
        long german = German.WORD.matcher(script).results().count();
        long english = German.ENGLISH.matcher(script).results().count();
        return german > english ? Language.DE : Language.EN;
    }

    /** Words that one of the two languages has and the other hasn't. */
    private static final class German {
        private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile(
                "(?iu)\\b(?:der|das|und|ist|nicht|ein|eine|mit|für|ihr|wir|ich|auf|euch|zu|den)\\b|[äöüß]");
        private static final java.util.regex.Pattern ENGLISH = java.util.regex.Pattern.compile(
                "(?iu)\\b(?:the|and|is|not|a|an|with|for|you|we|it|on|to|of|this|are)\\b");
    }
}
