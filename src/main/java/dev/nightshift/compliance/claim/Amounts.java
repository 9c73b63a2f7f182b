package dev.nightshift.compliance.claim;

import java.math.BigDecimal;
import java.util.regex.MatchResult;

/** Amounts of money as they are written, in patterns and as numbers. */
final class Amounts {
    static final String NUMBER = "\\d+(?:[.,]\\d{3})*(?:[.,]\\d{1,2})?(?![\\d])";
    /** Two groups: before the sign of the currency or after it. */
    static final String MONEY = "(?:(?:€|\\$|us\\$|¥|£|eur|usd|rmb) ?(" + NUMBER + ")|(" + NUMBER
            + ") ?(?:€|\\$|¥|euros?|eur|dollars?|usd|bucks|yuan|rmb|cny|pounds sterling|元(?!素)|块(?!地|布|木|毯)|欧元|美元))(?![a-z])(?:(?<=块)(\\d))?";

    private Amounts() {}

    /** The amount of a match whose groups begin at an index. */
    static BigDecimal money(MatchResult found, int group) {
        String before = found.group(group);
        String number = before != null ? before : found.group(group + 1);
        BigDecimal whole = number(number);
        String tenths = found.group(group + 2);
        return tenths == null ? whole : whole.add(new BigDecimal("0." + tenths));
    }

    static BigDecimal number(String written) {
        int last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
        boolean decimal = last >= 0 && written.length() - last - 1 != 3;
        String digits = written.replaceAll("[.,]", "");
        return decimal ? new BigDecimal(digits).movePointLeft(written.length() - last - 1) : new BigDecimal(digits);
    }
}
