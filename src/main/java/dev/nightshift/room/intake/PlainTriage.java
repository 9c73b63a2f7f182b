package dev.nightshift.room.intake;

import java.text.Normalizer;
import java.util.Locale;

/** Tells questions from chat, and chat from links and noise, by their signs alone. */
public final class PlainTriage implements Triage {
    private static final int LONG = 160;
    private static final int QUESTION = 6;
    private static final int CHAT = 3;
    private static final int NOISE = 1;

    @Override
    public int worth(String text) {
        boolean link = text.contains("://") || text.contains("www.");
        boolean asks = text.codePoints().anyMatch(sign -> sign == '?' || sign == '？' || sign == '吗' || sign == '多');
        if (link || distinctSigns(text) < 2) {
            return NOISE;
        }
        return asks && text.length() <= LONG ? QUESTION : CHAT;
    }

    @Override
    public String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static long distinctSigns(String text) {
        return text.codePoints().distinct().limit(2).count();
    }
}
