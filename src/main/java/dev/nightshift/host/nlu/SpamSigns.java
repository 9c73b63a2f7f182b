package dev.nightshift.host.nlu;

import java.util.regex.Pattern;

/** What advertising and noise look like, whatever they say. */
final class SpamSigns {
    private static final Pattern LINK = Pattern.compile(
            "(?i)https?://|www\\.|\\b[a-z0-9-]{2,30}\\.(com|net|org|io|xyz|shop|top|me|gg|ly|ru|info|club|online|site|biz|cn|live|vip|app)\\b(/|\\s|$)");
    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\d.,])(\\+|00)?\\d[\\d /-]{8,16}\\d(?![\\d.,])");
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?i)(微信|微|薇|v信|vx|wx|wechat|qq|扣扣|telegram|tg|whatsapp|line|skype)\\s*(号|id)?\\s*[:：+]?\\s*[a-z0-9_-]*\\d[a-z0-9_-]{4,}");
    private static final int RUN = 9;

    private SpamSigns() {}

    static boolean in(String text) {
        String head = text.substring(0, Math.min(text.length(), 600));
        return LINK.matcher(head).find()
                || TELEPHONE.matcher(head).find()
                || ACCOUNT.matcher(head).find()
                || isNoise(head);
    }

    /** One sign again and again, or one short group of signs. */
    private static boolean isNoise(String text) {
        String dense = text.replaceAll("\\s+", "");
        if (dense.length() < RUN) {
            return false;
        }
        long distinct = dense.codePoints().distinct().count();
        long letters = dense.codePoints().filter(Character::isLetterOrDigit).count();
        return (letters > dense.length() / 2 && distinct <= Math.max(2, dense.length() / 12)) || isOneRun(dense);
    }

    private static boolean isOneRun(String dense) {
        int run = 1;
        for (int at = 1; at < dense.length(); at++) {
            run = dense.charAt(at) == dense.charAt(at - 1) && Character.isLetterOrDigit(dense.charAt(at)) ? run + 1 : 1;
            if (run >= 2 * RUN && run > dense.length() / 2) {
                return true;
            }
        }
        return false;
    }
}
