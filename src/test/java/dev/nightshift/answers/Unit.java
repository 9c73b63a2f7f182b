package dev.nightshift.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What stands beside a figure. */
enum Unit {
    NONE(List.of()),
    /** Measures and money: the figure alone tells enough. */
    MEASURE(List.of(
            ("% percent prozent 百分之 per cent € eur euro euros £ gbp pound pounds pfund 英镑 $ usd dollar dollars 美元"
                            + " ¥ cny rmb yuan 元 块 欧元 mm cm dm m km 厘米 毫米 米 公分 meter metre metres metres centimetre"
                            + " centimetres zentimeter millimeter g kg gramm gram grams 克 公斤 千克 斤 kilo kilos l ml liter litre"
                            + " litres 升 毫升 w watt watts kw 瓦 v volt volts 伏 k kelvin lm lumen 流明 db decibels dezibel 分贝"
                            + " bar 巴 °c ° 度 摄氏度 x × 乘 by mal - – bis to 到 至 pieces stück 件 个 台 张 把 盏 口 包 条 只 盒"
                            + " left vorrätig , / und and cm² m² mah")
                    .split(" "))),
    MINUTES(List.of("min", "minute", "minutes", "minuten", "分钟")),
    HOURS(List.of("h", "hour", "hours", "stunde", "stunden", "小时")),
    DAYS(List.of(
            "day", "days", "tag", "tage", "tagen", "天", "日", "working days", "werktage", "werktagen", "个工作日", "工作日")),
    WEEKS(List.of("week", "weeks", "woche", "wochen", "周", "个星期", "星期")),
    MONTHS(List.of("month", "months", "monat", "monate", "monaten", "个月", "月")),
    YEARS(List.of("year", "years", "jahr", "jahre", "jahren", "年")),
    /** Anything else: the words count too. */
    WORDS(List.of());

    private static final int NEAR = 10;

    private final List<String> names;

    Unit(List<String> names) {
        this.names = names;
    }

    /** The unit that a folded text beside figures names. */
    static Unit of(String rest) {
        if (rest.isEmpty()) {
            return NONE;
        }
        return Arrays.stream(values())
                .filter(unit -> unit.names.contains(rest.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(() -> allMeasures(rest) ? MEASURE : WORDS);
    }

    private static boolean allMeasures(String rest) {
        return Arrays.stream(rest.split("\\s+")).allMatch(MEASURE.names::contains);
    }

    /** Whether the unit stands behind a place in a text; a figure without a unit of time needs none. */
    boolean follows(String text, int at) {
        return switch (this) {
            case NONE, MEASURE, WORDS -> true;
            case MINUTES, HOURS, DAYS, WEEKS, MONTHS, YEARS -> {
                String next =
                        text.substring(at, Math.min(text.length(), at + NEAR)).replaceAll("^[\\s-]+", "");
                yield names.stream().anyMatch(next::startsWith);
            }
        };
    }
}
