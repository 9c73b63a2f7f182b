package dev.nightshift.host.reply;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.compliance.Verdict;
import dev.nightshift.host.knowledge.Knowledge;
import dev.nightshift.host.nlu.About;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.SourceRef;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Answers from facts alone: what is not known is said to be not known. Safe for any thread. */
public final class FactReplyWriter implements ReplyWriter {
    private static final int MOST_LINES = 3;

    private final KnowledgeSource knowledge;
    private final Rulebook rulebook;
    private final Answers answers = new Answers(Countries.standard());
    private final SmallTalk smallTalk = new SmallTalk();
    private final Map<Language, Wording> wordings = new EnumMap<>(Language.class);
    private final Address address;

    public FactReplyWriter(KnowledgeSource knowledge, Rulebook rulebook) {
        this.knowledge = knowledge;
        this.rulebook = rulebook;
        for (Language language : Language.values()) {
            wordings.put(language, Wording.of(language));
        }
        this.address = Address.standard(wordings);
    }

    /** What is known of a shop at the moment of a question. */
    @FunctionalInterface
    public interface KnowledgeSource {
        Knowledge at(Question question);
    }

    @Override
    public Reply write(Question question) {
        Wording wording = Objects.requireNonNull(wordings.get(question.language()));
        Ask ask = Ask.of(question, knowledge.at(question), wording);
        return switch (question.reading().intent()) {
            case ORDER_HELP, PRICE, STOCK, SIZE, DELIVERY, MATERIAL, RETURNS, WARRANTY, USAGE, COMPARISON ->
                answered(ask);
            case COMPLAINT, COMPLIMENT, GREETING, OFF_TOPIC -> talk(ask);
            case ABUSE, SPAM, INJECTION -> smallTalk.reply(ask);
        };
    }

    /** Small talk may hold a question; it is answered. */
    private Reply talk(Ask ask) {
        if (ask.asks("medical", "legal", "financial")) {
            return new Reply.Declined(List.of(ask.say("not_advised")));
        }
        Answer besides = answers.besides(ask);
        if (!besides.isKnown() && ask.question().reading().intent() == Intent.OFF_TOPIC) {
            besides = answers.plainFact(ask);
            besides = besides.isKnown()
                    ? besides
                    : ask.ofShown().map(answers::plainFact).orElse(besides);
        }
        List<Line> sayable = besides.isKnown()
                ? besides.lines().stream()
                        .filter(line -> isSayable(line, ask))
                        .limit(MOST_LINES)
                        .toList()
                : List.of();
        return sayable.isEmpty()
                ? smallTalk.reply(ask)
                : new Reply.Answered(addressed(sayable, ask), sources(sayable), true);
    }

    private Reply answered(Ask ask) {
        if (ask.question().reading().about() instanceof About.Unclear unclear && needsProduct(ask)) {
            return AskBack.among(ask, unclear.products());
        }
        Answer answer = answer(ask);
        List<Line> sayable = answer.lines().stream()
                .filter(line -> isSayable(line, ask))
                .limit(MOST_LINES)
                .toList();
        if (sayable.isEmpty()) {
            return new Reply.NotKnown(addressed(List.of(ask.say("not_known")), ask));
        }
        return switch (answer.kind()) {
            case KNOWN -> new Reply.Answered(addressed(sayable, ask), sources(sayable), true);
            case PARTLY -> new Reply.Answered(addressed(sayable, ask), sources(sayable), false);
            case UNKNOWN -> new Reply.NotKnown(addressed(sayable, ask));
            case DECLINED -> new Reply.Declined(sayable);
        };
    }

    /** What the shop as a whole has no answer to may be meant of what is on screen. */
    private Answer answer(Ask ask) {
        Answer answer = answers.of(ask);
        return answer.isKnown() || answer.kind() == Answer.Kind.DECLINED
                ? answer
                : ask.ofShown().map(answers::of).filter(Answer::isKnown).orElse(answer);
    }

    /** With the asker's name, unless the name makes the sentence unfit. */
    private List<Line> addressed(List<Line> lines, Ask ask) {
        List<Line> addressed = address.before(lines, ask.question());
        return addressed.stream().allMatch(line -> isSayable(line, ask)) ? addressed : lines;
    }

    private boolean isSayable(Line line, Ask ask) {
        return rulebook.judge(line, ask.catalogue(), ask.question().now()) instanceof Verdict.Cleared;
    }

    private static boolean needsProduct(Ask ask) {
        return switch (ask.question().reading().intent()) {
            case PRICE, STOCK, SIZE, MATERIAL, USAGE -> true;
            case ORDER_HELP, DELIVERY, RETURNS, WARRANTY, COMPARISON -> false;
            case COMPLAINT, COMPLIMENT, GREETING, OFF_TOPIC, ABUSE, SPAM, INJECTION -> false;
        };
    }

    private static List<SourceRef> sources(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.values().stream())
                .map(Line.SlotValue::source)
                .distinct()
                .toList();
    }
}
