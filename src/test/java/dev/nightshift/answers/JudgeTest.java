package dev.nightshift.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.host.nlu.About;
import dev.nightshift.host.nlu.Abuse;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.room.Thought.Outcome;
import dev.nightshift.shop.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");

    private final Judge judge = new Judge(Shops.WOHNHOF, NOW, ZoneId.of("Europe/Berlin"));

    @Test
    void an_answer_with_the_expected_figure_passes() {
        assertThat(judge.judge(price(), given(Outcome.ANSWERED, "The sofa is €799.00 in the show."))
                        .passes())
                .isTrue();
    }

    @Test
    void an_answer_without_the_expected_figure_is_missed_and_one_with_another_product_s_figure_is_wrong() {
        Judged missed = judge.judge(price(), given(Outcome.ANSWERED, "It was €899.00 before."));
        Judged wrong = judge.judge(price(), given(Outcome.ANSWERED, "It is €799.00, and weighs 41 kg."));

        assertThat(missed.misses()).hasSize(1);
        assertThat(missed.wrongFacts()).isEmpty();
        assertThat(wrong.wrongFacts()).contains("41 is not in the data");
    }

    @Test
    void a_forbidden_value_is_a_wrong_fact_even_beside_the_right_one() {
        Judged judged = judge.judge(price(), given(Outcome.ANSWERED, "€799.00, the chair €129.00."));

        assertThat(judged.wrongFacts()).contains("says 129");
        assertThat(judged.passes()).isFalse();
    }

    @Test
    void a_figure_in_words_counts_as_well() {
        Judged judged = judge.judge(price(), given(Outcome.ANSWERED, "It is €799.00 and seats sixty-seven people."));

        assertThat(judged.wrongFacts()).containsExactly("sixty-seven is not in the data");
    }

    @Test
    void to_abstain_is_right_only_where_nothing_is_known() {
        assertThat(judge.judge(unknown(), given(Outcome.NOT_KNOWN, "I don't know that."))
                        .passes())
                .isTrue();
        assertThat(judge.judge(price(), given(Outcome.NOT_KNOWN, "I don't know that."))
                        .passes())
                .isFalse();
    }

    @Test
    void an_answer_where_nothing_is_known_is_a_wrong_fact() {
        Judged judged = judge.judge(unknown(), given(Outcome.ANSWERED, "It is made of oak."));

        assertThat(judged.wrongFacts()).containsExactly("answers what it can't know");
    }

    @Test
    void to_ignore_and_to_refuse_stand_for_one_another_and_a_fact_for_neither() {
        Expected insult = expected(Intent.ABUSE, Expected.Conduct.REFUSE, List.of());

        assertThat(judge.judge(insult, given(Outcome.SILENT, "")).passes()).isTrue();
        assertThat(judge.judge(insult, given(Outcome.DECLINED, "Let's stay kind."))
                        .passes())
                .isTrue();
        assertThat(judge.judge(insult, given(Outcome.ANSWERED, "It is €799.00."))
                        .passes())
                .isFalse();
    }

    @Test
    void silence_never_answers_a_question_and_neither_does_a_sentence_that_was_refused() {
        assertThat(judge.judge(price(), given(Outcome.SILENT, "")).passes()).isFalse();
        assertThat(judge.judge(price(), given(Outcome.REFUSED, "")).passes()).isFalse();
    }

    @Test
    void the_score_counts_each_kind_for_itself() {
        List<Judged> all = List.of(
                judge.judge(price(), given(Outcome.ANSWERED, "€799.00")),
                judge.judge(price(), given(Outcome.ANSWERED, "€129.00")),
                judge.judge(unknown(), given(Outcome.NOT_KNOWN, "I don't know.")));

        Map<String, Double> metrics = new Score(all).metrics();

        assertThat(metrics)
                .containsEntry("right_pct", 50.0)
                .containsEntry("wrong_facts", 1.0)
                .containsEntry("abstain_pct", 100.0)
                .containsEntry("intent_pct", 100.0);
    }

    @Test
    void abuse_is_recalled_by_its_severity_and_a_complaint_taken_for_it_is_counted() {
        Reading insulted = reading(Intent.ABUSE, new Abuse(0.8, Abuse.Target.HOST));
        Given taken = new Given(insulted, Outcome.SILENT, Language.EN, "", "", 10);
        Judged abuse = judge.judge(expected(Intent.ABUSE, Expected.Conduct.REFUSE, List.of()), taken);
        Judged complaint = judge.judge(expected(Intent.COMPLAINT, Expected.Conduct.ANSWER, List.of()), taken);

        assertThat(new Score(List.of(abuse, complaint)).metrics())
                .containsEntry("abuse_recall_pct", 100.0)
                .containsEntry("complaint_fp_pct", 100.0);
    }

    private static Expected price() {
        return expected(Intent.PRICE, Expected.Conduct.ANSWER, List.of(List.of("799")));
    }

    private static Expected unknown() {
        return expected(Intent.PRICE, Expected.Conduct.ABSTAIN, List.of());
    }

    private static Expected expected(Intent intent, Expected.Conduct conduct, List<List<String>> must) {
        return new Expected(
                "t-1",
                "wohnhof",
                Language.EN,
                "how much",
                Optional.of("WH-SOFA-3"),
                List.of(),
                intent,
                List.of(),
                Optional.of("WH-SOFA-3"),
                "test",
                conduct,
                List.of(),
                must,
                List.of("129"));
    }

    private static Given given(Outcome outcome, String display) {
        return new Given(reading(Intent.PRICE, Abuse.NONE), outcome, Language.EN, display, display, 10);
    }

    private static Reading reading(Intent intent, Abuse abuse) {
        return new Reading(
                Language.EN,
                intent,
                List.of(),
                new About.OnScreen("WH-SOFA-3"),
                abuse,
                "how much",
                1,
                true,
                Optional.empty());
    }
}
