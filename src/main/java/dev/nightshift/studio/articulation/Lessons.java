package dev.nightshift.studio.articulation;

import java.util.List;
import java.util.Locale;

/** Sentences in which the sounds of a language occur, the rarer ones too; also good to read aloud when enrolling. */
final class Lessons {
    private static final List<String> ENGLISH = List.of(
            "The beige hue on the waters of the loch impressed all, including the French queen, before she heard that "
                    + "symphony again.",
            "Welcome to the show, my name is Bob, and I am happy to have you here with us tonight.",
            "The quick brown fox jumps over the lazy dog while five big boxing wizards watch.",
            "My favourite part is the soft handle, because it never gets hot in your hand.",
            "She thought that both of those boys could measure the garage with a yellow tape.",
            "Would you rather have the bigger cup, which has room for twelve people and a huge dog?");
    private static final List<String> GERMAN = List.of(
            "Guten Abend und willkommen in unserer Sendung, schön, dass Sie da sind.",
            "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich.",
            "Der Wasserkocher fasst einen Liter und schaltet sich nach drei Minuten von selbst ab.");
    private static final List<String> CHINESE = List.of(
            "大家好，欢迎来到我们的直播间，今天给大家介绍一款非常好用的水壶。", "这个杯子是蓝色的，价格便宜，质量很好，喜欢的朋友可以点击购物车。", "我们两天之内发货，不满意可以退款，请大家放心购买。");

    private Lessons() {}

    /** Those of every language. */
    static List<List<String>> all() {
        return List.of(ENGLISH, GERMAN, CHINESE);
    }

    /** Those of a language; English ones for a language without its own, since any speech teaches something. */
    static List<String> in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "de" -> GERMAN;
            case "zh" -> CHINESE;
            default -> ENGLISH;
        };
    }
}
