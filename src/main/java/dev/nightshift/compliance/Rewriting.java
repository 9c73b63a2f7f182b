package dev.nightshift.compliance;

import dev.nightshift.compliance.rule.Rule;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.OfferWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What might be said instead of a refused sentence, best first; each has to be judged again. Pure. */
final class Rewriting {
    private static final Pattern CLAUSE = Pattern.compile("(?<=[,;:，；：.!?。！？])\\s*");
    private static final int SHORTEST = 12;
    private static final int MOST = 4;

    private Rewriting() {}

    static Stream<String> of(String text, Rule rule, Language language, Facts facts) {
        return Stream.of(replaced(text, rule), figures(rule, language, facts), shortened(text))
                .flatMap(List::stream)
                .filter(candidate -> !candidate.equals(text))
                .distinct()
                .limit(MOST);
    }

    private static List<String> replaced(String text, Rule rule) {
        List<String> candidates = new ArrayList<>();
        for (Rule.Rewrite rewrite : rule.rewrites()) {
            Matcher words = rewrite.words().matcher(text);
            if (words.find()) {
                candidates.add(capital(words.replaceAll(rewrite.instead())
                        .replaceAll(" {2,}", " ")
                        .strip()));
            }
        }
        return candidates;
    }

    private static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    }

    private static List<String> figures(Rule rule, Language language, Facts facts) {
        OfferWords words = new OfferWords(language);
        return rule.judge().stream()
                .flatMap(judge -> switch (judge) {
                    case "stock" -> facts.stock().stream().mapToObj(stock -> stock(language, stock));
                    case "price" -> facts.price().stream().map(price -> price(language, words.price(price)));
                    case "reduction" -> reduction(language, words, facts);
                    default -> Stream.<String>empty();
                })
                .toList();
    }

    private static String stock(Language language, int stock) {
        return switch (language) {
            case EN -> stock + " are in stock.";
            case DE -> "Es sind " + stock + " vorrätig.";
            case ZH -> "库存还有" + stock + "件。";
        };
    }

    private static String price(Language language, String price) {
        return switch (language) {
            case EN -> "It costs " + price + ".";
            case DE -> "Es kostet " + price + ".";
            case ZH -> "价格是" + price + "。";
        };
    }

    private static Stream<String> reduction(Language language, OfferWords words, Facts facts) {
        Stream<Money> former = facts.formerPrices().stream()
                .map(Facts.FormerPrice::price)
                .sorted()
                .distinct();
        return facts.price().stream().flatMap(price -> former.filter(before -> before.compareTo(price) > 0)
                .map(before -> reduction(language, words.price(before), words.price(price))));
    }

    private static String reduction(Language language, String before, String now) {
        return switch (language) {
            case EN -> "It was " + before + ", now " + now + ".";
            case DE -> "Vorher " + before + ", jetzt " + now + ".";
            case ZH -> "之前" + before + "，现在" + now + "。";
        };
    }

    /** The sentence without one of its clauses. */
    private static List<String> shortened(String text) {
        List<String> clauses = List.of(CLAUSE.split(text));
        List<String> candidates = new ArrayList<>();
        for (int left = 0; left < clauses.size() && clauses.size() > 1; left++) {
            List<String> kept = new ArrayList<>(clauses);
            kept.remove(left);
            String rest = String.join(" ", kept).strip();
            if (rest.codePoints().map(point -> point > 0x2E80 ? 2 : 1).sum() >= SHORTEST) {
                candidates.add(capital(rest.replaceFirst("[,;:，；：]$", text.endsWith("。") ? "。" : ".")));
            }
        }
        return candidates;
    }
}
