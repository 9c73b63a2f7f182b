package dev.nightshift.compliance.claim;

import dev.nightshift.compliance.Facts;
import dev.nightshift.compliance.Market;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** R31: how many are left, as a figure or as "almost gone", against the stock. Pure. */
public final class StockJudge implements FigureJudge {
    /** Up to so many may be called the last ones. */
    private static final int FEW = 10;

    private static final String NO_TIME =
            "(?! ?(?:minute|minuten|min|sekunde|sec|second|stunde|hour|tag|day|woche|week|monat|month|jahr|year|euro|dollar|prozent|percent|cent|%|€|\\$|uhr|am\\b|pm\\b|mal|fragen|question|cm|kg|meter|liter|grad|schritt|step))";
    private static final Pattern COUNTED = Pattern.compile(
            "\\b(\\d++)" + NO_TIME
                    + "(?: [a-z]+){0,3}? (?:left|remain|remains|remaining|in stock|available|still here|to be had)\\b"
                    + "|\\b(?:only|just|(?:the|our) (?:last|final)|down to(?: the)?(?: last)?) (\\d++)" + NO_TIME
                    + "(?: (?:pairs?|pieces?|units?|of (?:them|these)|ones?|items?|pans?))?(?=[.,!]|$| left| now)"
                    + "|\\b(?:nur|bloss|lediglich|gerade|genau)? ?noch (?:ganze |genau |die letzten |nur |bloss |etwa |rund )?(\\d++)"
                    + NO_TIME + "(?! (?:andere|weitere))"
                    + "|\\b(?:die|unsere) letzten (\\d++)" + NO_TIME
                    + "|\\b(\\d++)" + NO_TIME
                    + "(?: [a-z]+){0,2} (?:sind |haben wir |gibt es )?(?:noch |gerade |zurzeit )?(?:da|uebrig|vorraetig|auf lager|im lager|im laden|im regal|verfuegbar|vorhanden|am lager|lieferbar)\\b"
                    + "|(?:只剩|仅剩|还剩|剩下?|库存|还有|最后|就剩?|仅有|只有|余|现货)[^\\d，。！？不没]{0,4}?(\\d+) ?多?(?:件|单|罐|双|瓶|套|份|盒|台|只|款(?!式)|把|条(?!信息|消息|评论|建议|弹幕|留言)|箱|包|张|口|个(?!小时|月|问题|颜色|尺寸|步骤|产品|优惠|人|钟|星期))");
    private static final Pattern VAGUE = Pattern.compile(
            "\\b(?:(?:almost|nearly|practically|virtually) (?:gone|sold out|out of stock)|sold out (?:any|in) (?:minute|second|moment|no time)|(?:last|final) (?:handful|couple)|only a (?:few|couple|handful)(?: \\w+)? (?:left|remain\\w*)|(?:last|final) (?:few|ones|pieces|units)(?! (?:has|have|is|are|was|were|just)\\b)|selling (?:out )?fast|sell(?:s|ing) out|going fast|running (?:out|low)|(?:stock|supply|supplies|inventory) is (?:evaporating|vanishing|disappearing|dwindling|melting\\w*|going|shrinking)|flying off|few (?:are )?left"
                    + "|(?:fast|gleich|bald|beinahe|nahezu|so gut wie)(?: alles| alle)? (?:ausverkauft|weg|vergriffen|alle|leer)|nur noch (?:wenige|ein paar)|die letzten (?:stuecke?|exemplare|paare?|teile)|letzte stuecke?(?![^.!?]*(?:verkauft|vergriffen|gegangen|weg|vergeben|bestellt|gekauft))|gehen schnell weg|wird knapp|werden knapp|geht zur neige|gehen zur neige|schwindet|schrumpft|knapper vorrat|nicht mehr viele? da)\\b"
                    + "|快(?:没|卖完|售罄|断货|抢)|即将售罄|所剩无几|(?:剩|只有)(?:下)?(?:个位数|没几|最后几)|不多了|库存(?:告急|紧张|有限|不多)|要没了|剩得不多|快断货");

    @Override
    public Optional<String> offence(Told told, Facts facts, Market market) {
        Stream<MatchResult> counted = told.said(COUNTED).filter(found -> !isTrue(count(found), facts));
        Stream<MatchResult> vague = told.said(VAGUE)
                .filter(found -> facts.stock().isEmpty() || facts.stock().getAsInt() > FEW);
        return Stream.concat(counted, vague).findFirst().map(MatchResult::group).map(String::strip);
    }

    private static boolean isTrue(int count, Facts facts) {
        return facts.stock().isPresent() && facts.stock().getAsInt() == count;
    }

    private static int count(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(java.util.Objects::nonNull)
                .mapToInt(digits -> digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits))
                .findFirst()
                .orElse(-1);
    }
}
