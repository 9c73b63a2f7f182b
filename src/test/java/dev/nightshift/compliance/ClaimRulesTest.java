package dev.nightshift.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.Facts.FormerPrice;
import dev.nightshift.script.Line;
import dev.nightshift.script.Line.SlotValue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.SourceRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule of claims, blocking and passing. */
class ClaimRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-28T20:00:00Z");
    private static final Instant REDUCED = Instant.parse("2026-11-20T00:00:00Z");
    private static final Facts NOTHING = Facts.none(NOW);
    private static final Facts OFFER = new Facts(
            Optional.of(Money.of("80.00", "EUR")),
            Optional.of(REDUCED),
            List.of(former("120.00", 60, 10), former("100.00", 10, 0)),
            OptionalInt.of(4),
            Optional.of(NOW.plus(Duration.ofMinutes(30))),
            NOW,
            Set.of());

    private final Rulebook rulebook = Rulebook.standard();

    @TempDir
    Path folder;

    @Test
    void r11_an_ai_host_never_passes_for_a_person() {
        refuses("EU", Language.EN, "I'm a real person.", NOTHING, "R11");
        clears("EU", Language.EN, "I'm not a real person, I'm an AI host.", NOTHING);
    }

    @Test
    void r26_a_superlative_needs_its_proof() {
        refuses("US", Language.EN, "The cheapest blender in town.", NOTHING, "R26");
        clears("US", Language.EN, "We don't claim to be the cheapest.", NOTHING);
        clears("US", Language.EN, "Best before June.", NOTHING);
        clears("CN", Language.ZH, "最佳食用时间是三天内。", NOTHING);
    }

    @Test
    void r26_a_disguise_hides_no_word() {
        for (String said : List.of("zuihao的锅", "最hao的锅", "蕞佳的锅", "最 佳 的锅", "品质第①", "ＮＯ.１的锅", "這是最頂級的鍋")) {
            refuses("CN", Language.ZH, said, NOTHING, "R26");
        }
        for (String said : List.of(
                "The b3st pan.", "The be.st pan.", "t h e  b e s t pan", "The beeest pan.", "The b\u200Best pan.")) {
            refuses("US", Language.EN, said, NOTHING, "R26");
        }
        refuses("DE", Language.DE, "Der guenstigste Topf.", NOTHING, "R26");
    }

    @Test
    void r27_nothing_heals_and_a_denial_of_it_is_honest() {
        refuses("DE", Language.DE, "Der Tee heilt Erkältungen.", NOTHING, "R27");
        clears("DE", Language.DE, "Der Tee heilt nichts.", NOTHING);
        clears("US", Language.EN, "Treats for dogs are on the card.", NOTHING);
        clears("US", Language.EN, "The ham is dry-cured.", NOTHING);
        refuses("US", Language.EN, "A risk-free investment.", NOTHING, "R27");
        refuses("CN", Language.ZH, "推荐这款降压药。", NOTHING, "R27");
    }

    @Test
    void r28_china_measures_a_reduction_by_seven_days() {
        refuses("CN", Language.ZH, "原价120元，现在80元。", OFFER, "R28");
        clears("CN", Language.ZH, "之前100元，现在80元。", OFFER);
    }

    @Test
    void r29_europe_measures_a_reduction_by_thirty_days() {
        refuses("DE", Language.DE, "Statt 120 Euro jetzt 80 Euro.", OFFER, "R29");
        clears("DE", Language.DE, "Statt 100 Euro jetzt 80 Euro.", OFFER);
        refuses("EU", Language.EN, "That's 30 percent off.", OFFER, "R29");
        clears("EU", Language.EN, "That's 20 percent off.", OFFER);
        refuses("EU", Language.EN, "Was 100 euros, now 80 euros.", NOTHING, "R29");
    }

    @Test
    void r30_a_green_claim_needs_a_certificate() {
        refuses("EU", Language.EN, "An eco-friendly cup.", NOTHING, "R30");
        clears("EU", Language.EN, "An eco-friendly cup.", NOTHING.with(Set.of("cert-1")));
    }

    @Test
    void r31_stock_countdown_and_price_are_those_of_the_shop() {
        refuses("EU", Language.EN, "Only 2 left!", OFFER, "R31");
        clears("EU", Language.EN, "Only 4 left!", OFFER);
        refuses("DE", Language.DE, "Noch zehn Minuten!", OFFER, "R31");
        clears("DE", Language.DE, "Noch dreißig Minuten!", OFFER);
        refuses("EU", Language.EN, "It costs 70 euros.", OFFER, "R31");
        clears("EU", Language.EN, "It costs 80 euros.", OFFER);
        refuses("EU", Language.EN, "Over 5,000 sold today.", OFFER, "R31");
    }

    @Test
    void r32_an_ai_has_used_nothing_and_owns_nothing() {
        refuses("US", Language.EN, "I use it myself.", NOTHING, "R32");
        refuses("DE", Language.DE, "Meine Kinder lieben ihn.", NOTHING, "R32");
        refuses("CN", Language.ZH, "我自己用过。", NOTHING, "R32");
        clears("US", Language.EN, "I don't use it, I'm an AI.", NOTHING);
        clears("US", Language.EN, "I'll show you how it opens.", NOTHING);
    }

    @Test
    void r33_advertising_is_not_denied() {
        refuses("DE", Language.DE, "Das ist keine Werbung.", NOTHING, "R33");
        clears("DE", Language.DE, "Das ist Werbung.", NOTHING);
    }

    @Test
    void an_operator_adds_a_rule_and_a_word_by_a_file() throws IOException {
        Path file = folder.resolve("own.yaml");
        Files.writeString(file, """
                version: 2026-12-01
                classes:
                  restricted: [snow globes]
                rules:
                  house: {id: H1, markets: {EU: [denied]}, source: house rule, date: 2026-12-01, status: V,
                          title: {en: t, de: t, zh: t}, why: {en: not here, de: nicht hier, zh: 不行}, words: {en: [purple cow*]}}
                """);
        Rulebook own = Rulebook.with(file).in(List.of("EU"));
        assertThat(own.version()).isEqualTo("2026-12-01");
        assertThat(own.judge(line(Language.EN, "Look at the purple cows."), NOTHING))
                .isInstanceOfSatisfying(Verdict.Refused.class, refused -> {
                    assertThat(refused.rule()).isEqualTo("H1");
                    assertThat(refused.why()).isEqualTo("not here");
                });
        assertThat(own.judge(line(Language.EN, "Buy snow globes."), NOTHING)).isInstanceOf(Verdict.Refused.class);
        assertThat(own.judge(line(Language.EN, "No purple cow here."), NOTHING)).isInstanceOf(Verdict.Cleared.class);
    }

    private static FormerPrice former(String price, int from, int to) {
        return new FormerPrice(
                Money.of(price, "EUR"), REDUCED.minus(Duration.ofDays(from)), REDUCED.minus(Duration.ofDays(to)));
    }

    private void refuses(String market, Language language, String said, Facts facts, String rule) {
        assertThat(rulebook.in(List.of(market)).judge(line(language, said), facts))
                .as(said)
                .isInstanceOfSatisfying(Verdict.Refused.class, refused -> assertThat(refused.rule())
                        .isEqualTo(rule));
    }

    private void clears(String market, Language language, String said, Facts facts) {
        assertThat(rulebook.in(List.of(market)).judge(line(language, said), facts))
                .as(said)
                .isInstanceOf(Verdict.Cleared.class);
    }

    private static Line line(Language language, String text) {
        return new Line(
                language,
                List.of(new Line.Token(text, text)),
                List.of(new SlotValue("typed", text, new SourceRef("test", "1"))),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
