package dev.nightshift.stage.text;

import java.util.List;
import java.util.Locale;

/** The writing systems the stage sets, the fonts it likes for them, and letters that a font must have. */
public enum Script {
    LATIN(
            "AaÄäÖöÜüßéñ0189€$%„“’–",
            'H', "en", List.of("Noto Sans", "Inter", "Open Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans")),
    HAN(
            "数字人生成价格包邮库存￥，。！",
            '国',
            "zh-Hans",
            List.of(
                    "Noto Sans CJK SC",
                    "Noto Sans SC",
                    "Source Han Sans SC",
                    "Microsoft YaHei",
                    "PingFang SC",
                    "WenQuanYi Micro Hei"));

    private final String sample;
    private final int reference;
    private final String tag;
    private final List<String> families;

    Script(String sample, int reference, String tag, List<String> families) {
        this.sample = sample;
        this.reference = reference;
        this.tag = tag;
        this.families = families;
    }

    static Script of(Locale language) {
        return language.getLanguage().equals("zh") ? HAN : LATIN;
    }

    String sample() {
        return sample;
    }

    /** The letter whose height stands for the height of the script. */
    int reference() {
        return reference;
    }

    /** The language tag by which the system is asked. */
    String tag() {
        return tag;
    }

    List<String> families() {
        return families;
    }
}
