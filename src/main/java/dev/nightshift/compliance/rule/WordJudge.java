package dev.nightshift.compliance.rule;

import dev.nightshift.compliance.Facts;
import dev.nightshift.compliance.Market;
import dev.nightshift.compliance.text.Reading;
import dev.nightshift.compliance.text.Span;
import dev.nightshift.compliance.text.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the words of rules in a reading, and weighs what exempts them. Immutable, any thread. */
public final class WordJudge {
    private static final Pattern TIME =
            Pattern.compile("20\\d\\d|二[〇零]\\S\\S|\\d月|年|月|季度|上半年|下半年|截至|近\\S{1,2}(?:年|月|日)");
    private static final Pattern PLACE =
            Pattern.compile("中国|全国|国内|全球|世界|亚洲|省|市(?!场)|北京|上海|广州|深圳|福建|浙江|平台|类目|同类|中心|地区|行业|市场"
                    + "|\\b(?:china|beijing|shanghai|world|europe|lab|institute|platform|deutschland|europa|labor)\\b");

    private final List<Rule> rules;

    public WordJudge(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Words that offend a rule, as they read without disguise. */
    public record Offence(Rule rule, String words) {}

    /** The first offence in the order of the rules. */
    public Optional<Offence> offence(Reading reading, Facts facts, Set<Market> markets) {
        return rules.stream()
                .flatMap(rule -> exemptions(rule, markets).stream()
                        .flatMap(exempt -> words(rule, exempt, reading, facts).stream()))
                .findFirst();
    }

    private static List<Set<Exemption>> exemptions(Rule rule, Set<Market> markets) {
        return rule.markets().entrySet().stream()
                .filter(law -> markets.stream().anyMatch(market -> market.keeps(law.getKey())))
                .map(java.util.Map.Entry::getValue)
                .distinct()
                .toList();
    }

    private static Optional<Offence> words(Rule rule, Set<Exemption> exempt, Reading reading, Facts facts) {
        List<Span> offending = rule.words().in(reading).toList();
        if (offending.isEmpty()) {
            return Optional.empty();
        }
        List<Span> harmless = rule.harmless().in(reading).toList();
        Stance stance = Stance.in(reading);
        return offending.stream()
                .filter(words -> harmless.stream().noneMatch(words::meets))
                .filter(words -> !isExempt(words, exempt, reading, stance, facts))
                .findFirst()
                .map(words -> new Offence(rule, reading.in(words).strip()));
    }

    private static boolean isExempt(Span words, Set<Exemption> exempt, Reading reading, Stance stance, Facts facts) {
        return exempt.stream().anyMatch(exemption -> switch (exemption) {
            case DENIED -> stance.denies(words);
            case DENIED_IN_CLAUSE -> stance.denies(words) || stance.negatesBeside(words);
            case ASKED -> stance.asks(words) || stance.leavesOpen(words);
            case PROOF -> !facts.proofs().isEmpty();
            case PROOF_WITH_TIME_AND_PLACE ->
                !facts.proofs().isEmpty()
                        && TIME.matcher(reading.text()).find()
                        && PLACE.matcher(reading.text()).find();
        });
    }
}
