package dev.nightshift.compliance;

import dev.nightshift.shop.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of the label for a show, by market and language. China: GB 45438-2025 asks for an AI element and a generation
 * element; EU: AI Act Art. 50; US: New York GBL 396-b.
 */
public final class Disclosures {
    private Disclosures() {}

    /** The disclosure for the markets of a show. A show without a known market gets the label of its language. */
    public static Disclosure of(List<String> markets, Language language) {
        Set<String> label = new LinkedHashSet<>();
        markets.forEach(market -> label.add(words(market, language)));
        if (label.isEmpty()) {
            label.add(byLanguage(language));
        }
        return new Disclosure(new ArrayList<>(label), advertising(markets, language));
    }

    /** What a host says of itself before its first reply to somebody in a chat (rule R11). */
    public static String introduction(Language language) {
        return switch (language) {
            case EN -> "I'm the AI host of this show.";
            case DE -> "Ich bin die KI-Moderation dieser Sendung.";
            case ZH -> "我是本场直播的AI数字人主播。";
        };
    }

    private static String words(String market, Language language) {
        return switch (market) {
            case "CN" -> "数字人·AI生成";
            case "EU", "DE" -> "AI GENERATED";
            case "US" -> "AI-generated host";
            default -> byLanguage(language);
        };
    }

    private static String byLanguage(Language language) {
        return switch (language) {
            case EN -> "AI GENERATED";
            case DE -> "KI-GENERIERT";
            case ZH -> "数字人·AI生成";
        };
    }

    /** What the show's viewers read, and what the law of each market calls it. */
    private static String advertising(List<String> markets, Language language) {
        Set<String> words = new LinkedHashSet<>(List.of(advertising(language)));
        markets.forEach(market -> words.add(
                switch (market) {
                    case "CN" -> advertising(Language.ZH);
                    case "DE" -> advertising(Language.DE);
                    case "US" -> advertising(Language.EN);
                    default -> advertising(language);
                }));
        return String.join(" · ", words);
    }

    private static String advertising(Language language) {
        return switch (language) {
            case EN -> "Ad";
            case DE -> "Werbung";
            case ZH -> "广告";
        };
    }
}
