package dev.nightshift.voice.mary;

import java.util.List;
import java.util.Locale;
import marytts.datatypes.MaryData;
import marytts.datatypes.MaryDataType;
import marytts.datatypes.MaryXML;
import marytts.features.FeatureProcessorManager;
import marytts.features.FeatureRegistry;
import marytts.language.en.PronunciationModel;
import marytts.language.en.Prosody;
import marytts.modules.InternalModule;
import marytts.modules.JPhonemiser;
import marytts.modules.OpenNLPPosTagger;
import marytts.util.dom.MaryDomUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Words become phones, stress, accents and breaks. Runs the four Mary modules that English needs, by hand and in order:
 * Mary's own start-up loads twenty more (another accent of English, effects, parsers) and tests each of them.
 *
 * <p>Not thread-safe.
 */
final class TextAnalysis {
    static final Locale LOCALE = Locale.US;
    /** Attribute on a {@code t} element: the number of its token. */
    static final String TOKEN_NUMBER = "nightshift-token";

    private final List<InternalModule> modules;

    private TextAnalysis(List<InternalModule> modules) {
        this.modules = modules;
    }

    /** Loads lexicon, tagger and rules: about a second. */
    static TextAnalysis load() throws Exception {
        FeatureRegistry.setFeatureProcessorManager(LOCALE, new FeatureProcessorManager(LOCALE));
        List<InternalModule> modules = List.of(
                new OpenNLPPosTagger("en", "en.pos"),
                new JPhonemiser("en_US."),
                new Prosody(),
                new PronunciationModel());
        for (InternalModule module : modules) {
            module.startup();
        }
        return new TextAnalysis(modules);
    }

    /** A MaryXML document with {@code syllable}, {@code ph} and {@code boundary} elements. */
    Document analyse(List<SpokenTokens.Token> tokens) throws Exception {
        MaryData data = new MaryData(MaryDataType.WORDS, LOCALE);
        data.setDocument(document(tokens));
        for (InternalModule module : modules) {
            data = module.process(data);
        }
        return data.getDocument();
    }

    private static Document document(List<SpokenTokens.Token> tokens) {
        Document document = MaryXML.newDocument();
        Element root = document.getDocumentElement();
        root.setAttribute("xml:lang", "en-US");
        Element sentence =
                MaryXML.appendChildElement(MaryXML.appendChildElement(root, MaryXML.PARAGRAPH), MaryXML.SENTENCE);
        for (int number = 0; number < tokens.size(); number++) {
            Element word = MaryXML.appendChildElement(sentence, MaryXML.TOKEN);
            word.setAttribute(TOKEN_NUMBER, Integer.toString(number));
            String text = tokens.get(number).text();
            MaryDomUtils.setTokenText(word, text);
            if (Emphasis.isOn(tokens, number)) word.setAttribute("accent", "unknown");
            Pronunciations.of(text).ifPresent(phones -> word.setAttribute("ph", phones));
        }
        return document;
    }
}
