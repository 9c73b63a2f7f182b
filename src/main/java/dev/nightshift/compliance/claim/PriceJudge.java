package dev.nightshift.compliance.claim;

import dev.nightshift.compliance.Facts;
import dev.nightshift.compliance.Market;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** R31: an amount that is told as the price of the goods is the price of the goods. Pure. */
public final class PriceJudge implements FigureJudge {
    private static final Pattern MONEY = Pattern.compile(Amounts.MONEY);
    private static final Pattern AS_PRICE = Pattern.compile(
            "(?:\\b(?:yours for|costs?|price is|priced at|for just|for only|just|only|kostet|fuer nur|nur|bloss|price of|preis ist|preis von|zahlt)\\b|现价|售价|只要|到手价?|价格是?|今天)[^.!?。！？\\d]{0,14}?"
                    + Amounts.MONEY);
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:versand\\w*|shipping|delivery|deliver\\w*|liefer\\w*|porto|fracht|frei ab|ab|from|over|orders? (?:above|over)|gutschein\\w*|voucher|coupon|deposit|pfand|per|pro|je|rate|raten|monthly|monat\\w*|extra|each extra|repair|reparatur|ersatz\\w*|spare|zubehoer|accessor\\w*|budget|gift card|spende|donation|tax|zoll|duty)\\b|运费|包邮|满\\d|邮费|每(?:斤|克|月)|押金|税|配件");

    @Override
    public Optional<String> offence(Told told, Facts facts, Market market) {
        Pattern pattern = facts.price().isPresent() ? MONEY : AS_PRICE;
        return told.said(pattern)
                .filter(found -> !OTHER.matcher(told.sentence(found)).find())
                .filter(found -> !isKnown(Amounts.money(found, 1), facts))
                .findFirst()
                .map(MatchResult::group);
    }

    private static boolean isKnown(BigDecimal said, Facts facts) {
        boolean price =
                facts.price().filter(now -> now.amount().compareTo(said) == 0).isPresent();
        boolean former = facts.formerPrices().stream()
                .anyMatch(known -> known.price().amount().compareTo(said) == 0);
        return price || former || isDifference(said, facts);
    }

    private static boolean isDifference(BigDecimal said, Facts facts) {
        return facts.price().isPresent()
                && facts.formerPrices().stream()
                        .map(known -> known.price()
                                .amount()
                                .subtract(facts.price().orElseThrow().amount()))
                        .anyMatch(less -> less.compareTo(said) == 0);
    }
}
