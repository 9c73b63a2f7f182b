package dev.nightshift.host.knowledge;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The kind of figure that a question asks for, by its own words, and whether a text has one: what does not is no answer,
 * however much of the matter it speaks of. How long it takes to charge is not how often a charge lasts.
 */
public enum FigureAsked {
    DURATION(
            "how (?:long (?:does|do|did|will|would|can|could|till|til|until|before|may|must|should|has|have)|fast|quick(?:ly)?|soon"
                    + "|many (?:minutes|mins|hours|hrs|days|weeks|months|years|nights))\\b"
                    + "|\\bwie (?:lange|schnell|viele (?:minuten|stunden|tage|wochen|monate|jahre|nächte))\\b"
                    + "|多久|多长时间|几(?:分钟|个?小时|天|周|个月|年)|多少(?:分钟|小时|天|年)",
            "\\d\\s?(?:s|sec\\w*|h|min\\w*|hours?|days?|weeks?|months?|years?|sekunden?|stunden?|tage?n?|werktage?n?|wochen?|monate?n?|jahre?n?"
                    + "|秒|分|小时|天|日|个工作日|周|个?月|年)(?![\\p{L}&&[^\\p{IsHan}]])|\\d:\\d\\d",
            "(?:minute|hour|day|night|week|month|year|season|second|always|forever|until|minute|stunde|tag|nacht|woche|monat|jahr"
                    + "|sekunde|saison|immer|bis|分|时|天|日|夜|周|月|年|季|一直|次日)"),
    WEIGHT(
            "how heavy|how much does (?:it|this|that|one|the \\w+) weigh|\\bweighs?\\b|\\bwie schwer|\\bwiegt|\\bwiegen\\b|多重|几斤|多少斤|多少克|几公斤|多少公斤",
            "\\d\\s?(?:kg|g|mg|lbs?|oz|kilo\\w*|gramm\\w*|grams?|pounds?|pfund|公斤|千克|克|斤|吨)(?![\\p{L}&&[^\\p{IsHan}]])",
            "(?:heav|light|schwer|leicht|公斤|千克|克|斤|轻|重)"),
    EXTENT(
            "how (?:wide|tall|high|deep|thick|broad)\\b|\\b(?:diameter|dimensions|measurements)\\b|\\bwie (?:breit|hoch|tief|dick|lang ist|lang sind)\\b"
                    + "|durchmesser|abmessungen|packma(?:ß|ss)|多宽|多高|多深|多厚|直径|尺寸",
            "\\d\\s?(?:mm|cm|dm|m|km|in|inch\\w*|ft|feet|foot|met(?:er|re)s?|\"|厘米|毫米|米|公分|寸)(?![\\p{L}&&[^\\p{IsHan}]])",
            "(?:厘米|毫米|米|公分|寸|metre|meter|inch|zoll)"),
    COUNT(
            "\\bhow (?:many|often)\\b|\\bwie (?:viele|oft)\\b|\\bwieviele\\b|几(?:个|只|片|次|档|种|层|滴|包|颗|根|块|张|倍)|多少(?:个|只|片|次|档|种|层|滴|颗|根|块|张|倍)",
            "\\d",
            "\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|single|once|twice|several|every|each|all|no|none|never"
                    + "|ein\\w*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|dutzend|zweimal|mehrere|jede\\w*|alle\\w*|kein\\w*|nie)\\b"
                    + "|[一二两三四五六七八九十百千零半几每]"),
    PERCENT(
            "\\bwhat (?:percent|percentage)\\b|\\b(?:how many|how much) percent|in percent|wie ?viele? prozent|百分之几|浓度多少",
            "\\d\\s?(?:%|percent|prozent)|百分之",
            "(?:percent|prozent|百分之|%)");

    private final Pattern asked;
    private final Pattern figure;
    private final Pattern words;

    FigureAsked(String asked, String figure, String words) {
        this.asked = pattern(asked);
        this.figure = pattern(figure);
        this.words = pattern(words);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What a question asks for; none where it asks for no figure. */
    public static List<FigureAsked> in(String question) {
        return Stream.of(values())
                .filter(each -> each.asked.matcher(question).find())
                .toList();
    }

    /** Whether a text has such a figure, in digits or in words. */
    public boolean isTold(String text) {
        return figure.matcher(text).find() || words.matcher(text).find();
    }
}
