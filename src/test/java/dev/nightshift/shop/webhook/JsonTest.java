package dev.nightshift.shop.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.shop.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Bodies are read within bounds, and what was sent never gets into a message. */
class JsonTest {
    @Test
    void what_is_too_deep_repeated_trailing_or_no_object_is_refused_without_quoting_it() {
        refused("[".repeat(60) + "]".repeat(60));
        refused("{\"a\":" + "[".repeat(60) + "\"hidden\"" + "]".repeat(60) + "}");
        refused("{\"hidden\":1,\"hidden\":2}");
        refused("{\"a\":1} hidden");
        refused("[\"hidden\"]");
        refused("");
        refused("null");
        refused("{\"a\":\"" + "hidden".repeat(40_000) + "\"}");
        refused("{\"a\":" + "1".repeat(50) + "}");
        refused("{\"a\":1e9999999992026}");
    }

    @Test
    void a_value_of_another_kind_counts_as_absent() throws Refusal {
        Json body = read("{\"id\":{},\"quantity\":\"2\",\"text\":7,\"list\":{},\"flag\":\"true\",\"when\":true}");
        assertThat(body.id("id")).isEmpty();
        assertThat(body.pieces("quantity")).isZero();
        assertThat(body.text("text")).isEmpty();
        assertThat(body.each("list")).isEmpty();
        assertThat(body.isTrue("flag")).isFalse();
        assertThat(body.moment("when")).isEmpty();
        assertThat(body.in("nowhere").in("further").text("x")).isEmpty();
    }

    @Test
    void ids_are_numbers_or_visible_ascii() throws Refusal {
        Json body = read("{\"number\":820982911946154508,\"text\":\"pi_3\",\"odd\":\"a b\",\"long\":\""
                + "x".repeat(101) + "\",\"real\":1.5}");
        assertThat(body.id("number")).contains("820982911946154508");
        assertThat(body.id("text")).contains("pi_3");
        assertThat(body.id("odd")).isEmpty();
        assertThat(body.id("long")).isEmpty();
        assertThat(body.id("real")).isEmpty();
    }

    @Test
    void moments_are_read_with_an_offset_in_utc_or_in_seconds() throws Refusal {
        Json body = read(
                "{\"a\":\"2026-11-22T20:00:00+01:00\",\"b\":\"2026-11-22T19:00:00\",\"c\":1795374000,\"d\":\"soon\"}");
        Instant moment = Instant.parse("2026-11-22T19:00:00Z");
        assertThat(body.moment("a")).contains(moment);
        assertThat(body.moment("b")).contains(moment);
        assertThat(body.moment("c")).contains(moment);
        assertThat(body.moment("d")).isEmpty();
    }

    @Test
    void money_is_exact_or_absent() {
        assertThat(ExactMoney.of(new BigDecimal("49.90"), "eur")).contains(Money.of("49.90", "EUR"));
        assertThat(ExactMoney.of(new BigDecimal("18000.0000"), "CLP")).contains(Money.of("18000", "CLP"));
        assertThat(ExactMoney.of(new BigDecimal("49.905"), "EUR")).isEmpty();
        assertThat(ExactMoney.of(new BigDecimal("-1"), "EUR")).isEmpty();
        assertThat(ExactMoney.of(new BigDecimal("1e999999999"), "EUR")).isEmpty();
        assertThat(ExactMoney.of(new BigDecimal("1e-999999999"), "EUR")).isEmpty();
        assertThat(ExactMoney.of(BigDecimal.ONE, "XXX")).isEmpty();
        assertThat(ExactMoney.of(BigDecimal.ONE, "moon")).isEmpty();
    }

    @Test
    void stripe_counts_in_the_smallest_unit_which_is_not_always_a_hundredth() {
        assertThat(ExactMoney.ofStripe(new BigDecimal(4990), "eur")).contains(Money.of("49.90", "EUR"));
        assertThat(ExactMoney.ofStripe(new BigDecimal(4990), "jpy")).contains(Money.of("4990", "JPY"));
        assertThat(ExactMoney.ofStripe(new BigDecimal(4990), "kwd")).contains(Money.of("4.990", "KWD"));
        assertThat(ExactMoney.ofStripe(new BigDecimal(4900), "isk")).contains(Money.of("49", "ISK"));
    }

    @Test
    void of_a_buyer_only_the_first_name_is_kept() {
        assertThat(FirstName.given("Anna Maria")).contains("Anna");
        assertThat(FirstName.given(" Jean-Luc ")).contains("Jean-Luc");
        assertThat(FirstName.given("小明")).contains("小明");
        assertThat(FirstName.whole("Jenny Rosen")).contains("Jenny");
        assertThat(FirstName.whole("王小明")).isEmpty();
        assertThat(FirstName.given("http://x.example")).isEmpty();
        assertThat(FirstName.given("Bobby\u202etables")).isEmpty();
        assertThat(FirstName.given("<b>")).isEmpty();
        assertThat(FirstName.given("a".repeat(31))).isEmpty();
    }

    private static Json read(String body) throws Refusal {
        return Json.object(body.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOf(Refusal.class)
                .hasMessageNotContaining("hidden")
                .hasNoCause();
    }
}
