package dev.nightshift.host.knowledge;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a question is after by its form: "how long does it take" and "how many drops do I need" are answered differently. */
enum AskedForm {
    WHEN("\\b(?:when|how soon|eta|what time|wann|ab wann|bis wann)\\b|什么时候|几号|啥时候|几点|何时"),
    HOW_LONG(
            "\\bhow (?:long|fast|quick\\w*)\\b|\\bhow many (?:min\\w*|hours|hrs|days|weeks|months|years|nights)\\b|\\bwie (?:lange?|schnell)\\b"
                    + "|\\bwie ?viele (?:minuten|stunden|tage|wochen|monate|jahre)\\b|多久|多长|几(?:分钟|个?小时|天|周|个月|年)"),
    HOW_OFTEN("\\bhow often\\b|\\bwie oft\\b|几次|多久(?:一|换|洗|浇)"),
    HOW_MUCH("\\bhow (?:much|many|big|large|wide|tall|high|deep|heavy|thick|strong|loud|hot|warm|far)\\b"
            + "|\\bwie ?(?:viele?|groß|breit|hoch|tief|schwer|dick|stark|laut|heiß|warm|weit)\\b|多少|多[大宽高深重厚远]|几"),
    WHERE("\\b(?:where|woher|wo|wohin)\\b|哪里|哪儿|在哪|从哪"),
    WHY("\\b(?:why|how come|warum|wieso|weshalb)\\b|为什么|为啥|怎么会"),
    WHICH("\\b(?:which|welche[rsmn]?)\\b|哪(?:个|款|种|些)"),
    WHETHER(
            "^(?:so |and |but |und |aber )?(?:is|are|am|do|does|did|can|could|will|would|should|may|has|have|any|ist|sind|kann|könnt|darf|muss|geht|gibt"
                    + "|hat|habt|passt|hält|taugt|brauch\\w*|lässt|verträgt|werden|wird)\\b|吗|能不能|会不会|可不可以|是不是|有没有|[能会可有是].{1,8}[不没]$"),
    HOW("\\b(?:how|wie)\\b|怎么|咋|如何|怎样"),
    WHAT("\\b(?:what|whats|was|woraus)\\b|什么|啥");

    private final Pattern pattern;

    AskedForm(String regex) {
        this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The first that fits, from the most particular on; none where nothing tells. */
    static Optional<AskedForm> of(String question) {
        return Stream.of(values())
                .filter(form -> form.pattern.matcher(question).find())
                .findFirst();
    }
}
