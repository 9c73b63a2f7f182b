package dev.nightshift.compliance.claim;

import dev.nightshift.compliance.Facts;
import dev.nightshift.compliance.Market;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R31: countdowns and deadlines against the true end of the offer. Pure. */
public final class DeadlineJudge implements FigureJudge {
    private static final Duration A_DAY = Duration.ofHours(26);
    private static final Duration TWO_DAYS = Duration.ofHours(50);
    private static final Duration SLACK = Duration.ofSeconds(60);
    private static final String LENGTH =
            "(\\d+) ?(sec|seconds?|sekunden?|秒|minutes?|minuten?|mins?|分钟|hours?|stunden?|std|个?小时|个?钟头?|days?|tagen?|tage|天)";
    private static final Pattern COUNTDOWN = Pattern.compile(
            "(?:\\b(?:in|noch|only|just|another|next|within|nur|bleiben|binnen|innerhalb von|for|have|got)\\b|最后|还有|倒计时|仅剩|只剩|剩|再过|还剩)[^\\d，。,.!?！？]{0,10}?"
                    + LENGTH + "(?![a-z])|" + LENGTH
                    + " ?(?:\\b(?:left|to go|remaining|until|and (?:then )?the price|bis)\\b|后|内?(?:结束|涨价|恢复|下架|截止))");
    private static final Pattern OFFER = Pattern.compile(
            "\\b(?:price|offer|deal|sale|ends?|left|goes up|go up|gone|is over|timer|ticking|countdown|clock|expires?|remaining|to go|preis|angebot|aktion|rabatt|endet|vorbei|weg|schluss|laeuft|gilt|ablauf|teurer|kostet es (?:wieder )?mehr|kostet (?:es|er|sie|das) (?:wieder )?mehr|alter preis|countdown|to decide|to grab|to order)\\b|结束|涨价|恢复|下架|倒计时|截止|到期|优惠|价");
    private static final Pattern UNRELATED = Pattern.compile(
            "\\b(?:deliver\\w*|liefer\\w*|versand\\w*|ship\\w*|arrives?|return\\w*|rueckgabe\\w*|zurueck\\w*|cook\\w*|koch\\w*|steep|ziehen|bake|back(?:t|en)|dry|trock\\w*|charge|lad(?:en|et)|break|pause|back|refund\\w*|erstatt\\w*|of your order|days before|tagen? davor|tagen? vor |nach eurer bestellung|before the reduction|vor der (?:reduzierung|senkung)|mix)\\b|退差|降价前|发货|送达|退|煮|泡|烤|充电|休息");
    private static final Pattern UNTIL = Pattern.compile(
            "(?:\\b(?:until|till|ends?|endet|bis|expires?|closes?)\\b|截止到?|到)[^.!?。！？\\d]{0,22}?(?:(\\d{1,2})(?:[:.](\\d{2}))? ?(?:pm\\b|am\\b|p\\.m\\.|a\\.m\\.|uhr\\b|o'clock|点)|(midnight|mitternacht|noon|午夜|零点))");
    private static final Pattern TODAY = Pattern.compile(
            "\\b(?:nur (?:noch )?heute|heute nur|nur heute|only (?:for )?today|today only|tonight only|only tonight|(?:ends?|over|expires?) (?:today|tonight)|last day|letzter tag|endet heute|heute (?:zum )?letzten? mal|heute letzter|nur an diesem abend|nur heute abend)\\b|(?:仅限|只限|限|仅|只有|就)今(?:天|晚|日)|今(?:天|晚|日)(?:最后|截止|结束|过后)|最后一天");
    private static final Pattern TOMORROW = Pattern.compile(
            "\\b(?:(?:ends?|over|expires?|up) tomorrow|endet morgen|(?:until|bis) (?:tomorrow|morgen)|morgen (?:ist (?:es|er|sie|alles) )?(?:vorbei|teurer|weg|endet)|tomorrow (?:it's|the price|it is))\\b|明天(?:就)?(?:结束|截止|涨价|恢复|没有)");

    @Override
    public Optional<String> offence(Told told, Facts facts, Market market) {
        return Stream.of(
                        untrue(told, COUNTDOWN, found -> isOffer(told, found), found -> runsFor(found, facts)),
                        untrue(told, UNTIL, found -> isOffer(told, found), found -> endsAt(found, facts)),
                        untrue(told, TODAY, found -> true, found -> endsWithin(A_DAY, facts)),
                        untrue(told, TOMORROW, found -> isOffer(told, found), found -> endsWithin(TWO_DAYS, facts)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> untrue(
            Told told, Pattern pattern, Predicate<MatchResult> concerns, Predicate<MatchResult> holds) {
        return told.said(pattern)
                .filter(concerns)
                .filter(found -> !holds.test(found))
                .findFirst()
                .map(MatchResult::group)
                .map(String::strip);
    }

    /** A bare "five minutes left!" is about the offer, too. */
    private static boolean isOffer(Told told, MatchResult found) {
        String sentence = told.sentence(found);
        boolean bare = sentence.replace(found.group(), "").strip().length() <= 2;
        return (bare || OFFER.matcher(sentence).find())
                && !UNRELATED.matcher(sentence).find();
    }

    private static boolean runsFor(MatchResult found, Facts facts) {
        boolean first = found.group(1) != null;
        Duration said = length(first ? found.group(1) : found.group(3), first ? found.group(2) : found.group(4));
        Duration slack = said.dividedBy(10).compareTo(SLACK) > 0 ? said.dividedBy(10) : SLACK;
        return facts.offerEnd()
                .map(end -> Duration.between(facts.now(), end).minus(said).abs().compareTo(slack) <= 0)
                .orElse(false);
    }

    private static Duration length(String number, String unit) {
        long count = number.length() > 6 ? 999_999 : Long.parseLong(number);
        if (unit.startsWith("s") && !unit.startsWith("st") || unit.equals("秒")) {
            return Duration.ofSeconds(count);
        }
        if (unit.startsWith("m") || unit.equals("分钟")) {
            return Duration.ofMinutes(count);
        }
        boolean days = unit.startsWith("d") || unit.startsWith("t") || unit.equals("天");
        return days ? Duration.ofDays(count) : Duration.ofHours(count);
    }

    /** The zone of the clock isn't known here: zones differ by whole quarters of an hour, so the minutes tell. */
    private static boolean endsAt(MatchResult found, Facts facts) {
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return facts.offerEnd()
                .filter(end -> end.isAfter(facts.now()))
                .map(end -> minutes(end, minute) <= 1)
                .orElse(false);
    }

    private static int minutes(Instant end, int said) {
        int apart = Math.floorMod(end.atZone(ZoneOffset.UTC).getMinute() - said, 60);
        return Math.min(apart, 60 - apart);
    }

    private static boolean endsWithin(Duration most, Facts facts) {
        return facts.offerEnd()
                .filter(end -> end.isAfter(facts.now()))
                .map(end -> Duration.between(facts.now(), end).compareTo(most) <= 0)
                .orElse(false);
    }
}
