package dev.nightshift.host.reply;

import dev.nightshift.shop.Language;
import java.util.List;
import java.util.regex.Pattern;

/** Parts a comment that asks two things at once: "what does the helmet weigh and does it have a visor". */
final class Parts {
    private static final Pattern LATIN = Pattern.compile(
            "(?i)[,;.!?]+\\s*(?:and |und |or |oder |plus |also )?|\\s+(?:and|und|plus|sowie|\\+|&)\\s+");
    private static final Pattern CHINESE = Pattern.compile("[，,；;、。！!？?\\s]+|(?<=[吗么呢呀])|还有(?=[几多什怎哪啥有能是])|另外|顺便");

    /** Words with which a question begins; a German or English one has a verb or a question word first. */
    private static final Pattern ASKING = Pattern.compile(
            "(?i)^(?:(?:so|then|dann|auch|also)\\s+)?(?:what|how|when|where|who|which|why|is|are|does|do|did|can|could|will|would|should|has|have|any"
                    + "|was|wie|wann|wo|wer|woher|woraus|wohin|welche|welcher|welches|warum|ist|is|sind|hat|habt|haben|kann|könnt|gibt|gibts|gibt's|geht|gehts|darf"
                    + "|muss|passt|liefert|kommt|kostet|wiegt|braucht|macht|hält|läuft|taugt|nehmt|wieviel|price|preis)"
                    + "(?:s|'s|'re)?\\b.*");

    private static final Pattern ASKING_CHINESE =
            Pattern.compile(".*(?:几|多少|多[大长高重久宽深厚]|吗|么|什么|怎么|哪|啥|有没有|能不能|会不会|是不是|可不可以|[不没]$).*");

    private static final int MOST = 3;

    private Parts() {}

    /** The questions of a text, each by itself; none where it asks but one. */
    static List<String> of(String text, Language language) {
        boolean chinese = language == Language.ZH;
        List<String> asking = (chinese ? CHINESE : LATIN)
                .splitAsStream(text)
                .map(String::strip)
                .filter(part ->
                        (chinese ? ASKING_CHINESE : ASKING).matcher(part).matches())
                .limit(MOST)
                .toList();
        return asking.size() < 2 ? List.of() : asking;
    }
}
