package dev.nightshift.voice.mary;

import java.util.List;
import marytts.datatypes.MaryXML;
import marytts.htsengine.HTSModel;
import marytts.util.dom.MaryDomUtils;
import org.w3c.dom.Element;

/**
 * A sentence ready to sound.
 *
 * @param tokens its words and punctuation
 * @param units its phones and pauses in order; the last is a pause, into which the voice releases
 */
record Sentence(List<SpokenTokens.Token> tokens, List<Unit> units) {
    /** Milliseconds of one state frame; the voice was trained with this step. */
    static final int FRAME_MILLIS = 5;
    /** States a phone. */
    static final int STATES = 5;

    /** The units without the pauses at the end, which belong to the show. */
    List<Unit> sounding() {
        int end = units.size();
        while (end > 0 && units.get(end - 1).isPause()) end--;
        return units.subList(0, end);
    }

    /**
     * One phone or pause.
     *
     * @param ipa {@code ""} for a pause
     * @param token number of its token, -1 for a pause
     * @param stressed whether its syllable bears stress or accent
     * @param accented whether its word bears a pitch accent
     * @param tone of its syllable's accent or of the boundary, in ToBI; empty for none
     * @param model durations and distributions of its five states
     */
    record Unit(String ipa, int token, boolean stressed, boolean accented, String tone, HTSModel model) {
        boolean isPause() {
            return ipa.isEmpty();
        }

        /** Whether it is the vowel that carries a pitch accent. */
        boolean isNucleus() {
            return !isPause() && !tone.isEmpty() && Allophones.isVowel(ipa);
        }

        int frames() {
            return model.getTotalDur();
        }

        static Unit of(Element element, HTSModel model) {
            if (!element.getTagName().equals(MaryXML.PHONE))
                return new Unit("", -1, false, false, element.getAttribute("tone"), model);
            Element syllable = (Element) element.getParentNode();
            Element word = (Element) MaryDomUtils.getAncestor(element, MaryXML.TOKEN);
            return new Unit(
                    Allophones.ipa(element.getAttribute("p")),
                    Integer.parseInt(word.getAttribute(TextAnalysis.TOKEN_NUMBER)),
                    syllable.getAttribute("stress").equals("1") || syllable.hasAttribute("accent"),
                    word.hasAttribute("accent"),
                    syllable.getAttribute("accent"),
                    model);
        }
    }
}
