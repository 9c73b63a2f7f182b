package dev.nightshift.compliance.claim;

import dev.nightshift.compliance.Facts;
import dev.nightshift.compliance.Market;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R28, R29: former prices, savings and percentages against the price history. Pure. */
public final class ReductionJudge implements FigureJudge {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDED = new BigDecimal("0.5");
    private static final String GAP =
            "(?:(?!\\bnow\\b|\\bjetzt\\b|\\btoday\\b|\\bheute\\b|今|现|就)[^.!?。！？,，;\\d$€¥]){0,34}?";
    private static final Pattern FORMER =
            Pattern.compile("(?:\\b(?:was|were|used to|normal(?:ly|erweise|preis)?|regular(?:ly)?|usual(?:ly)?"
                    + "|original(?:ly)?|instead of|before|previously|list price|msrp|rrp|retails?|(?:down|reduced|marked down|cut|dropped|slashed|fell|went) from|worth|compare at"
                    + "|vorher|statt|anstatt|frueher|davor|urspruenglich|zuvor|sonst|uvp|bisher|regulaer(?:er)?|eigentlich|sold for|sold at|went for|listed at|cost|until (?:yesterday|last week|last month)|yesterday|last week|bis gestern|gestern|letzte woche|war|waren|kostete|kosteten|wert|listenpreis|ladenpreis|alter preis)\\b"
                    + "|原价|之前|前几天|平时|平常|日常价?|市场价|专柜价?|吊牌价?|划线价?|原来|本来|官方价?|门店价?|昨天|上周|别处)" + GAP + Amounts.MONEY);
    private static final Pattern BARE = Pattern.compile("(?:原价|之前|昨天|上周|平时|原来)(?:还|都|卖|要|是|得|的价格){0,3}(\\d+)(?=[，,。])");
    private static final Pattern FROM_TO = Pattern.compile(
            "(?:\\b(?:von|from)|从) ?(?:€|\\$|¥)?(" + Amounts.NUMBER
                    + ")(?: ?(?:€|euros?|dollars?|\\$|元|块))?,? ?(?:\\b(?:auf|to|down to|runter auf)\\b|降到|直降到?|降至|到) ?(?:nur |just |only )?(?:€|\\$|¥)?\\d+(?:[.,]\\d+)?(?=[^.!?。！？]*(?:€|\\beuros?\\b|\\bdollars?\\b|元|块|\\bgesenkt|\\breduz|\\brunter|\\breduced|\\bcut|\\bdropped|\\bdown\\b|降|$))");
    private static final Pattern SAVING = Pattern.compile(
            "(?:\\b(?:save|saves|saving|keep|spart|spare|sparen|sparst|ersparnis|erspart|rabatt von|nachlass von|knock|knocked)\\b|省|立减|直降|优惠|减|便宜|降(?!价之?前)了?|返)"
                    + "[^.!?。！？\\d,，$€¥]{0,20}?" + Amounts.MONEY);
    private static final Pattern SAVED = Pattern.compile(
            "(?<!\\bauf |\\bto |\\bat |[\\d.,])" + Amounts.MONEY
                    + " ?(?:\\b(?:off|less|cheaper|weniger|guenstiger|billiger|rabatt|nachlass|gespart|discount|reduziert|gesenkt|runter|herabgesetzt|sparen)\\b|的?优惠)");
    private static final String LESS =
            "off|less|cheaper|discount\\w*|save|saving|reduced|reduction|reduziert\\w*|rabatt|weniger|guenstiger|billiger|nachlass|gesenkt|spart|sparen|ersparnis|slashed|cut|down";
    private static final Pattern PERCENT = Pattern.compile(
            "(" + Amounts.NUMBER + ") ?(?:%|percent\\b|per cent\\b|prozent\\b)(?=[^.!?]{0,40}\\b(?:" + LESS
                    + ")\\b)|\\b(?:" + LESS + "|um)\\b[^.!?\\d]{0,24}?(" + Amounts.NUMBER
                    + ") ?(?:%|percent\\b|per cent\\b|prozent\\b)|(?:优惠|降价?|便宜|省|减)[^，。！？\\d]{0,4}?(?:百分之)?(\\d+)%?(?<=%|百分之\\d|百分之\\d\\d)");
    private static final Pattern TENTHS = Pattern.compile("(\\d+(?:\\.\\d)?)折(?!叠|边|痕|页|起来|好|纸|过)");
    private static final Pattern HALF = Pattern.compile(
            "\\b(?:half (?:the )?(?:price|off)|half (?:of )?what it (?:was|used to|cost)|halved|cut in half|halbiert|zur haelfte|fuer die haelfte|zum halben preis|halber preis|halbem preis)\\b|半价|对折");
    private static final Pattern FRACTION = Pattern.compile(
            "\\b(?:an? |one |1 |two |2 |ein |einem |um ein )?(third|quarter|fifth|thirds|drittel|viertel|fuenftel)s? ?(?:\\b(?:off|less|cheaper|billiger|guenstiger|weniger|reduziert|gespart|rabatt|nachlass)\\b)");
    private static final Pattern VAGUE = Pattern.compile(
            "\\b(?:on sale|price (?:drop|cut)|discounted|marked down|cheaper than (?:before|ever|usual|last)|(?:stark |deutlich |radikal )?(?:reduziert|preisreduziert|rabattiert|runtergesetzt|herabgesetzt)|im sale|preissturz|so guenstig wie nie|guenstiger als (?:sonst|frueher|vorher|je)|never (?:been )?(?:cheaper|this cheap|so cheap)|huge discounts?|big discounts?)\\b|降价|打折|折扣价|比(?:之前|平时|以前)便宜|史低|骨折价|跳楼价|清仓价|大促价");
    private static final Pattern NO_PRICE = Pattern.compile(
            "\\b(?:versand\\w*|shipping|delivery|lieferung|porto|gutschein\\w*|voucher|coupon|newsletter|abo|subscription|student\\w*|studier\\w*|trade in|old one|the new one|if our price)\\b|运费|学生|订阅|包邮|满\\d");

    @Override
    public Optional<String> offence(Told told, Facts facts, Market market) {
        Optional<BigDecimal> reference = ReferencePrice.of(facts, market);
        Optional<BigDecimal> price = facts.price().map(money -> money.amount());
        Optional<BigDecimal> saving =
                reference.flatMap(before -> price.map(before::subtract)).filter(less -> less.signum() > 0);
        Optional<BigDecimal> percent = saving.map(less -> less.multiply(HUNDRED)
                .divide(reference.orElseThrow(), 2, RoundingMode.HALF_UP)
                .add(ROUNDED));
        Predicate<BigDecimal> former = told(reference.filter(before -> saving.isPresent()));
        return Stream.of(
                        untrue(told, FORMER, found -> Amounts.money(found, 1), former.or(now(price))),
                        untrue(told, BARE, found -> Amounts.number(found.group(1)), former),
                        untrue(told, FRACTION, ReductionJudge::fraction, told(percent)),
                        untrue(told, FROM_TO, found -> Amounts.number(found.group(1)), former),
                        untrue(told, SAVING, found -> Amounts.money(found, 1), told(saving)),
                        untrue(told, SAVED, found -> Amounts.money(found, 1), told(saving)),
                        untrue(told, PERCENT, ReductionJudge::percent, told(percent)),
                        untrue(told, TENTHS, found -> off(found.group(1)), told(percent)),
                        untrue(told, HALF, found -> BigDecimal.valueOf(50), told(percent)),
                        untrue(told, VAGUE, found -> BigDecimal.ZERO, told(saving)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What is told is true when it says no more than what holds. */
    private static Predicate<BigDecimal> told(Optional<BigDecimal> most) {
        return said -> most.filter(limit -> said.compareTo(limit) <= 0).isPresent();
    }

    /** "It was always 49.90" tells the price of now. */
    private static Predicate<BigDecimal> now(Optional<BigDecimal> price) {
        return said -> price.filter(known -> known.compareTo(said) == 0).isPresent();
    }

    private static Optional<String> untrue(
            Told told, Pattern pattern, Function<MatchResult, BigDecimal> figure, Predicate<BigDecimal> holds) {
        return told.said(pattern)
                .filter(found -> !NO_PRICE.matcher(told.sentence(found)).find())
                .filter(found -> !holds.test(figure.apply(found)))
                .findFirst()
                .map(MatchResult::group);
    }

    private static BigDecimal fraction(MatchResult found) {
        boolean two = found.group().startsWith("two") || found.group().startsWith("2");
        int part =
                switch (found.group(1)) {
                    case "quarter", "viertel" -> 25;
                    case "fifth", "fuenftel" -> 20;
                    default -> 33;
                };
        return BigDecimal.valueOf(two ? 2L * part : part);
    }

    private static BigDecimal percent(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return Amounts.number(found.group(group));
            }
        }
        throw new IllegalStateException("a percentage without a number");
    }

    /** Eight tenths of the price are twenty per cent off; so are eighty hundredths. */
    private static BigDecimal off(String tenths) {
        BigDecimal left = new BigDecimal(tenths);
        return HUNDRED.subtract(left.compareTo(BigDecimal.TEN) < 0 ? left.multiply(BigDecimal.TEN) : left);
    }
}
