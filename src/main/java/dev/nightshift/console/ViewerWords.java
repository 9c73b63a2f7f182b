package dev.nightshift.console;

import dev.nightshift.shop.Language;

/** The viewer page's own words. */
public record ViewerWords(String connecting, String live, String sound, String notice, String offers, String now) {

    static ViewerWords in(Language language) {
        return switch (language) {
            case EN ->
                new ViewerWords(
                        "Connecting to the show",
                        "LIVE",
                        "Tap for sound",
                        "The host you see is AI-generated. This is advertising.",
                        "In this show",
                        "On air now");
            case DE ->
                new ViewerWords(
                        "Verbinde mit der Show",
                        "LIVE",
                        "Ton einschalten",
                        "Der Host ist KI-generiert. Dies ist Werbung.",
                        "In dieser Show",
                        "Gerade im Bild");
            case ZH -> new ViewerWords("正在进入直播间", "直播中", "点击开声音", "本直播间主播为数字人，由AI生成。广告。", "本场商品", "正在讲解");
        };
    }
}
