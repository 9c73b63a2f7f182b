package dev.nightshift.host.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.script.Line;
import dev.nightshift.shop.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FactGuardTest {
    private static final GuardWords WORDS = GuardWords.standard(Language.EN);
    private static final FactGuard EN = new FactGuard(WORDS);
    private static final FactGuard DE = new FactGuard(GuardWords.standard(Language.DE));
    private static final FactGuard ZH = new FactGuard(GuardWords.standard(Language.ZH));
    private static final List<Line> SOFA = lines(
            Language.EN,
            "The Linden sofa costs €899.00.",
            "It is 218 cm wide and 94 cm deep, with covers that come off.",
            "You can return it within 30 days, parcels go back free of charge from Germany.",
            "We don't deliver to Switzerland, Great Britain or Norway.",
            "You can pay by PayPal, Visa or on invoice.");
    private static final List<Line> TOPF = lines(
            Language.DE,
            "Der Topf kostet 99,00 €.",
            "Er darf in den Backofen, aber nur bis 250 °C.",
            "Wir liefern nach Deutschland und Österreich, ab 50,00 € kostenlos.");
    private static final List<Line> GUO = lines(Language.ZH, "这款沙发的价格是899欧元。", "布套可以拆下来，用三十度的水机洗。", "目前不配送到瑞士。");

    @Test
    void facts_in_their_own_words_stay_with_kind_words_around_them() {
        assertKept(
                EN,
                SOFA,
                "Good question, Anna! The Linden sofa costs €899.00.",
                "Thanks for asking, Anna: the Linden sofa costs €899.",
                "The Linden sofa costs €899.00, and it's 218 cm wide and 94 cm deep.",
                "You can pay by PayPal.",
                "We do not deliver to Switzerland, Great Britain or Norway.");
        assertKept(
                DE,
                TOPF,
                "Gute Frage, Anna! Der Topf kostet 99,00 €.",
                "Der Topf kostet 99,00 €, und er darf in den Backofen, aber nur bis 250 °C.");
        assertKept(ZH, GUO, "好问题！这款沙发价格是899欧元哦。", "Anna，布套可以拆下来的，用三十度的水机洗。", "目前不配送到瑞士呢。");
    }

    @Test
    void another_figure_or_date_is_removed() {
        assertRemoved(
                EN,
                SOFA,
                "The Linden sofa costs €89.90.",
                "The Linden sofa costs €899.00 instead of €1,299.00.",
                "The Linden sofa costs nearly €899.00.",
                "It is 94 cm wide and 218 cm deep.",
                "The Linden sofa costs €94.",
                "You can return it within 60 days.",
                "You get 20% off.",
                "It arrives on Friday.",
                "It costs half of that.");
        assertRemoved(
                DE, TOPF, "Der Topf kostet 9,90 €.", "Er darf in den Backofen, bis 300 °C.", "Er kommt am Freitag.");
        assertRemoved(ZH, GUO, "这款沙发的价格是89欧元。", "用九十度的水机洗。", "现在打八折。");
    }

    @Test
    void promises_properties_and_superlatives_without_a_source_are_removed() {
        assertRemoved(
                EN,
                SOFA,
                "We guarantee you'll love it.",
                "Delivery is free for everyone.",
                "It's the best sofa in town.",
                "The covers are waterproof.",
                "We will refund you at once.",
                "The covers are machine washable.",
                "It's cheaper than at IKEA.",
                "Visit www.sofa.example now!",
                "The Linden sofa is made of oak.");
        assertRemoved(
                DE,
                TOPF,
                "Wir garantieren das.",
                "Der Versand ist immer kostenlos.",
                "Der beste Topf der Welt.",
                "Er ist spülmaschinenfest.");
        assertRemoved(ZH, GUO, "我们保证退款。", "全网最低价。", "布套防水。", "请加微信。");
    }

    @Test
    void a_bound_of_a_fact_is_never_left_out_and_a_denial_never_turned() {
        assertRemoved(
                EN,
                SOFA,
                "We deliver to Switzerland.",
                "We deliver to Switzerland, Great Britain or Norway.",
                "You can return it.",
                "You can return it within 30 days.",
                "You can pay by PayPal, Great Britain or Norway.",
                "Parcels go back free of charge.");
        assertRemoved(
                DE,
                TOPF,
                "Er darf in den Backofen.",
                "Wir liefern kostenlos.",
                "Er darf nicht in den Backofen, aber nur bis 250 °C.");
        assertRemoved(ZH, GUO, "目前配送到瑞士。", "布套不可以拆下来。");
    }

    @Test
    void no_word_of_agreement_stands_before_a_fact() {
        assertRemoved(
                EN,
                SOFA,
                "Sure, the Linden sofa costs €899.00.",
                "Of course, the Linden sofa costs €899.00.",
                "Yes, the Linden sofa costs €899.00.",
                "You're right, the Linden sofa costs €899.00.");
        assertRemoved(DE, TOPF, "Klar, der Topf kostet 99,00 €.", "Natürlich, gern! Der Topf kostet 99,00 € immer.");
        assertRemoved(ZH, GUO, "当然，这款沙发的价格是899欧元。", "没问题，这款沙发的价格是899欧元。");
    }

    @Test
    void words_of_one_fact_are_not_put_to_another() {
        assertRemoved(
                EN, SOFA, "The Linden sofa is free of charge.", "The covers cost €899.00.", "The covers go back.");
    }

    @Test
    void a_name_is_free_only_where_somebody_is_addressed() {
        List<Line> table = lines(Language.EN, "The table costs €20.00.");
        assertThat(EN.hold("Oak, the table costs €20.00.", table, Set.of("Oak")).kept())
                .hasSize(1);
        assertThat(EN.hold("The Oak table costs €20.00.", table, Set.of("Oak")).kept())
                .isEmpty();
    }

    @Test
    void markup_and_emoji_fall_away_and_the_sentence_stays() {
        FactGuard.Held held = EN.hold("**The Linden sofa** costs €899.00. 😀\n- `It's` 5 stars!", SOFA, Set.of());
        assertThat(held.kept()).extracting(FactGuard.Kept::sentence).containsExactly("The Linden sofa costs €899.00.");
        assertThat(held.removed()).isEqualTo(1);
    }

    @Test
    void a_fact_of_two_sentences_is_told_by_two() {
        List<Line> facts = lines(Language.EN, "I have no fact for it. I'll pass it on to the team.");
        assertThat(EN.hold("Good question! I have no fact for it. I'll pass it on to the team.", facts, Set.of())
                        .kept())
                .extracting(FactGuard.Kept::sentence)
                .containsExactly("Good question!", "I have no fact for it. I'll pass it on to the team.");
        assertThat(EN.hold("I'll pass it on to the team.", facts, Set.of()).kept())
                .isEmpty();
    }

    @Test
    void a_date_does_not_end_a_sentence_and_a_price_does() {
        List<Line> facts = lines(Language.DE, "Der Preis gilt bis 3. Dezember um 20 Uhr.", "Der Topf kostet 99,00 €.");
        assertThat(DE.hold("Der Preis gilt bis 3. Dezember um 20 Uhr. Der Topf kostet 99 €.", facts, Set.of())
                        .kept())
                .hasSize(2);
        assertThat(EN.hold("The Linden sofa costs €899. You can pay by PayPal.", SOFA, Set.of())
                        .kept())
                .hasSize(2);
    }

    @Test
    void another_language_and_a_question_are_removed() {
        assertRemoved(EN, SOFA, "Das Sofa kostet €899.00.", "这款沙发的价格是899欧元。", "The Linden sofa costs €899.00?");
    }

    @Test
    void a_hostile_draft_is_judged_fast() {
        List<Line> facts = lines(Language.EN, "Red red, red red, red red red.", "Red red red, red red.");
        assertThat(EN.hold("red ".repeat(90) + "blue.", facts, Set.of()).kept()).isEmpty();
    }

    @Property(tries = 300)
    void no_figure_that_the_facts_lack_survives(@ForAll("drafts") String draft) {
        Set<String> known = Set.of("899", "899.00", "218", "94", "30");
        EN.hold(draft, SOFA, Set.of("Anna")).kept().forEach(kept -> assertThat(
                        DraftTokens.of(kept.sentence()).stream().filter(token -> Character.isDigit(token.charAt(0))))
                .allMatch(known::contains));
    }

    @Property(tries = 300)
    void every_word_that_survives_is_of_a_fact_or_claims_nothing(@ForAll("drafts") String draft) {
        List<String> known = SOFA.stream()
                .flatMap(line -> DraftTokens.of(line.display()).stream())
                .toList();
        EN.hold(draft, SOFA, Set.of()).kept().forEach(kept -> assertThat(WORDS.claims(DraftTokens.of(kept.sentence())))
                .allMatch(word -> known.stream().anyMatch(fact -> DraftTokens.same(word, fact))));
    }

    @Provide
    Arbitrary<String> drafts() {
        Arbitrary<String> words = Arbitraries.of(Stream.concat(
                        SOFA.stream().map(Line::display),
                        Stream.of(
                                "The",
                                "Linden sofa",
                                "costs",
                                "€899.00",
                                "€899",
                                "89",
                                "218 cm",
                                "wide",
                                "not",
                                "free",
                                "Anna,",
                                "Good question,",
                                ".",
                                "!",
                                ",",
                                " and ",
                                "guaranteed",
                                "５",
                                "½",
                                "best",
                                "\n"))
                .toList());
        return Arbitraries.oneOf(
                words.list().ofMaxSize(9).map(list -> String.join(" ", list)),
                Arbitraries.strings().ofMaxLength(60));
    }

    private static void assertKept(FactGuard guard, List<Line> facts, String... drafts) {
        for (String draft : drafts) {
            FactGuard.Held held = guard.hold(draft, facts, Set.of("Anna"));
            assertThat(held.removed()).as(draft).isZero();
            assertThat(held.kept()).as(draft).anyMatch(kept -> !kept.idle());
        }
    }

    private static void assertRemoved(FactGuard guard, List<Line> facts, String... drafts) {
        for (String draft : drafts) {
            assertThat(guard.hold(draft, facts, Set.of("Anna")).kept())
                    .as(draft)
                    .isEmpty();
        }
    }

    private static List<Line> lines(Language language, String... texts) {
        return Stream.of(texts).map(text -> Asked.fact(language, text)).toList();
    }
}
