package dev.nightshift.compliance.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a sentence stands to words in it: whether it denies them, asks for them, or leaves them open. The scope of a
 * negation is the clause, a list that goes on after a comma, and a clause that begins with "that" or "whether"; words that
 * only look like a negation ("not only", "no doubt", "don't miss") deny nothing. Pure.
 */
public final class Stance {
    private static final String NOT_ENGLISH =
            "(?:not|no|never|none|nothing|nobody|neither|nor|cannot|can ?not|without|hardly|unlikely|isn t|\\w+n't|"
                    + "(?:do|does|did|is|are|was|were|wo|ca|could|should|would|have|has|had)nt|refuse[sd]?|instead of|"
                    + "rather than|avoid\\w*|forbidden|false|wrong|far from|stop|free of|impossible)";
    private static final String NOT_GERMAN =
            "(?:nicht|nichts|kein\\w*|nie|niemals|niemand\\w*|ohne|weder|keinesfalls|keineswegs|nirgend\\w*|verbot\\w*"
                    + "|untersagt|vermeide\\w*|falsch|unwahr|anstatt)";
    private static final String NO_DENIAL =
            "(?:\\s+\\w+){0,2}?\\s+(?:only|just|merely|simply|alone|miss(?:ing)?|forget|hesitate|wait|worry|doubt\\w*|question"
                    + "|wonder|jok\\w*|kidding|exaggerat\\w*|secret|regret|fail\\w*|believe (?:how|it|what)|lie|lying|mention|stop"
                    + "|matter|nur|bloss|allein|zuletzt|umsonst|verpass\\w*|vergess\\w*|zoeger\\w*|warten|zweifel\\w*|entgehen"
                    + "|fassen|frage|uebertr\\w*|witz|scherz|wunder|geheimnis|luege|say (?:it )?enough|oft genug|time)\\b";
    private static final Pattern LATIN = Pattern.compile("(?<![a-z0-9'])(?:" + NOT_ENGLISH + "|" + NOT_GERMAN
            + ")(?![a-z0-9])(?!" + NO_DENIAL + ")(?!(?:\\s+|-)(?:1|one)\\b)");
    private static final Pattern REVERSED =
            Pattern.compile("\\b(?:verpass\\w*|vergess\\w*|vergiss|zoeger\\w*|wartet?|miss|lasst? euch)\\b.{0,30}$");
    private static final Pattern AFTER = Pattern.compile(
            "^\\s*(?:\\w+\\s+){0,6}?(?:nicht|nichts(?! ander)|nie|niemals|kein\\w*|niemand\\w*)" + "(?![a-z])(?!"
                    + NO_DENIAL
                    + ")|^\\s*(?:\\w+ ){0,1}(?:nothing|no one|nobody|none|no|neither)\\b(?! (?:doubt|wonder|matter|question|1|one))");
    private static final String HAN_NOT = "不(?:是|能|会|可|敢|说|要|具|含|属|代表|等于|保证|承诺|宣称|声称|宣传|自称|支持|允许|得|应|该|建议|推荐"
            + "|卖|销售|提供|接受|做|算|用于|作为|涉及|存在|主张|一定|需|必|想|愿|打算|搞|玩|讲|谈|再|收|让|给|知|确定|清楚|评价|适合|见得|了|好|夸|吹|依赖|替代|治)"
            + "|没(?!错|想到|话说|问题)|无法|无权|无意|并非|绝非|而非|未(?!来)|请勿|切勿|勿|别(?=说|信|把|指望|在|加|用|给|买|去|被|想|私|拿|当|扫)|从不|绝不|决不|从未|禁止"
            + "|避免|谨防|拒绝|杜绝|谈不上|算不上|称不上|说不上|谁也|谁都|哪有|很难说|不";
    private static final Pattern HAN =
            Pattern.compile("(?:" + HAN_NOT + ")(?!锈|粘|仅|只是|但|愧|错|断|同|少|过|沾|变|用(?:怀疑|犹豫|想|等|说)|要(?:错过|犹豫|等)"
                    + "|得不|夸张|骗|可思议|可多得|二|到|限|止|管|论|比|怕|起|一样|容错过)");
    private static final Pattern HAN_VOID = Pattern.compile(
            "不(?:仅|只是|但|愧|用怀疑|用犹豫|用说|夸张|骗|得不|容错过|比)|别(?:错过|犹豫|等)|毫无疑问|毫不夸张|不要(?:错过|犹豫|等)|没(?:错|话说)|无不|不粘|不锈");
    private static final Pattern HAN_AFTER =
            Pattern.compile("^[^，。！？；,.!?;]{0,6}?(?:是假的|是不可能|不存在|我不敢|不能保证|没有根据|无法保证|不了|不好说)");
    private static final Pattern BOUND =
            Pattern.compile("^(?:dass|ob|wie|was|wer|what|how|that|whether|if|zu|wenn)\\b|^(?:so )?that\\b");
    private static final Pattern LIST =
            Pattern.compile("^(?:\\s*(?:or|nor|oder|noch|weder|和|或|and|und)\\b.*|\\s*\\S+(?:\\s+\\S+)?\\s*,?\\s*)$");
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:whether|ob)\\b|\\b(?:if|when|wenn|falls) (?:someone|anyone|anybody|somebody|a seller|people|jemand|einer|euch jemand|dir jemand|you hear)\\b"
                    + "|是不是|是否|有没有|能不能|会不会|如果有人|要是有人|若有人");
    private static final Pattern OFFER = Pattern.compile(
            "\\b(?:want|wanna|need|would you like|looking for|ready|who else|willst|wollt|will|moechte\\w*|sucht|suchst|bereit|lust|"
                    + "wie waer|how about|why not|guess|know why|tired of)\\b|想要|想不想|要不要|还有谁|谁不|难道|怎么能");
    private static final Pattern RHETORICAL = Pattern.compile("\\b(?:\\w+n't|nicht|not|etwa)\\b|不是.*吗|没有.*吗");
    private static final Pattern AFFIRMED = Pattern.compile(
            "还有谁|难道|岂不|谁不|不是.{0,12}吗|没有.{0,12}吗|\\b(?:isn't|aren't|wasn't|doesn't|don't|won't|can't)\\b.*\\?|\\b(?:who|what) else\\b"
                    + "|\\b(?:if (?:this|it|that)'?s? (?:isn't|is not|ain't|doesn't|does not))|^(?:ist|sind|wirkt|hilft|hat|klingt)\\b.*\\bnicht\\b.*\\?|wenn das nicht\\b");
    private static final Pattern QUESTION = Pattern.compile("[?？][\"')]*\\s*$|吗[。!！]?\\s*$");
    private static final Pattern DISCLAIMED = Pattern.compile(
            "(?:n't|not|cannot|never|no one|nobody|nicht|kein\\w*|niemand|nie)\\b|不|没|无法|谁也|false|falsch|wrong|myth|假");

    private final Reading reading;

    private Stance(Reading reading) {
        this.reading = reading;
    }

    public static Stance in(Reading reading) {
        return new Stance(reading);
    }

    /** Whether the sentence says that it is not so; a question that expects a yes affirms. */
    public boolean denies(Span words) {
        if (AFFIRMED.matcher(reading.in(reading.sentence(words))).find()) {
            return false;
        }
        int at = reading.clauseIndex(words.start());
        Span clause = reading.clauses().get(at);
        return negated(scope(at, words.start()))
                || negatedAfter(new Span(Math.min(words.end(), clause.end()), clause.end()))
                || bound(at) && at > 0 && (negated(previous(at)) || negatedLate(previous(at)))
                || bound(at) && denialFollows(at)
                || HAN_AFTER.matcher(rest(words)).find();
    }

    /** Whether the clause of the words holds a negation anywhere. */
    public boolean negatesBeside(Span words) {
        Span clause = reading.clauses().get(reading.clauseIndex(words.start()));
        String rest =
                reading.text().substring(Math.min(words.end(), clause.end()), Math.max(words.end(), clause.end()));
        return !AFFIRMED.matcher(reading.in(reading.sentence(words))).find()
                && negated(
                        rest.isEmpty() ? "" : reading.in(new Span(Math.min(words.end(), clause.end()), clause.end())));
    }

    /** Whether it is asked, not offered as a question. */
    public boolean asks(Span words) {
        String sentence = reading.in(reading.sentence(words));
        return QUESTION.matcher(sentence).find()
                && !OFFER.matcher(sentence).find()
                && !RHETORICAL.matcher(sentence).find();
    }

    /** Whether it is left open: "whether", or what somebody else may say. */
    public boolean leavesOpen(Span words) {
        Span sentence = reading.sentence(words);
        return OPEN.matcher(reading.in(new Span(sentence.start(), Math.min(words.end() + 1, sentence.end()))))
                .find();
    }

    private String rest(Span words) {
        return reading.text().substring(Math.min(words.end(), reading.text().length()));
    }

    private String previous(int at) {
        return reading.in(reading.clauses().get(at - 1));
    }

    private boolean bound(int at) {
        return BOUND.matcher(reading.in(reading.clauses().get(at)).strip()).find();
    }

    private boolean denialFollows(int at) {
        List<Span> clauses = reading.clauses();
        return at + 1 < clauses.size()
                && reading.sentence(clauses.get(at)).equals(reading.sentence(clauses.get(at + 1)))
                && DISCLAIMED.matcher(reading.in(clauses.get(at + 1))).find();
    }

    /** What stands before the words in their clause, and the clauses before it that it continues as a list. */
    private String scope(int index, int end) {
        int from = index;
        while (from > 0 && continues(from)) {
            from--;
        }
        int start = reading.clauses().get(from).start();
        return reading.text().substring(start, Math.max(start, end));
    }

    private boolean continues(int index) {
        Span clause = reading.clauses().get(index);
        Span before = reading.clauses().get(index - 1);
        boolean same = reading.sentence(clause).equals(reading.sentence(before));
        boolean comma = reading.in(before).strip().endsWith(",")
                || reading.in(before).strip().endsWith("、");
        String words = reading.in(clause).strip();
        boolean list = LIST.matcher(words).matches() && !words.startsWith("and it") && !words.startsWith("und es");
        boolean answers = reading.in(before).strip().matches("(?:no|nein|yes|ja|nee|nope|well|ok|okay|na)[,:]");
        return same && comma && list && !answers;
    }

    private static boolean negated(String before) {
        if (LATIN.matcher(before).find() && !REVERSED.matcher(before).find()) {
            return true;
        }
        Matcher han = HAN.matcher(HAN_VOID.matcher(before).replaceAll(""));
        return han.find();
    }

    private boolean negatedAfter(Span rest) {
        String after = reading.in(rest);
        String before = reading.text().substring(0, rest.start());
        return AFTER.matcher(after).find() && !REVERSED.matcher(before).find();
    }

    private static boolean negatedLate(String clause) {
        return LATIN.matcher(clause).find();
    }
}
