package dev.nightshift.host.knowledge.index;

import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts a text into words and brings each to its stem; nothing is left out. Safe for any thread. */
public final class Stems {
    private final Analyzer analyzer;

    public Stems(Language language) {
        this.analyzer = analyzer(language);
    }

    /**
     * A word.
     *
     * @param text as it stands in the text, in lower case
     * @param stem comparable form
     */
    public record Stem(String text, String stem) {}

    static Analyzer analyzer(Language language) {
        return switch (language) {
            case EN -> new EnglishAnalyzer(CharArraySet.EMPTY_SET);
            case DE -> new GermanAnalyzer(CharArraySet.EMPTY_SET);
            case ZH -> new SmartChineseAnalyzer(CharArraySet.EMPTY_SET);
        };
    }

    /** The words of a text, in order. */
    public List<Stem> of(String text) {
        List<Stem> stems = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String written = text.substring(place.startOffset(), place.endOffset());
                stems.add(new Stem(written.toLowerCase(Locale.ROOT), term.toString()));
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can't fail to be read", impossible);
        }
        return stems;
    }
}
