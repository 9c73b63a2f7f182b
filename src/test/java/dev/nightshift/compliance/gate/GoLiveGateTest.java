package dev.nightshift.compliance.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.Market;
import dev.nightshift.shop.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoLiveGateTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");
    private static final Set<Need> EVERYTHING = EnumSet.of(
            Need.OPERATOR_PRESENT,
            Need.SPAN_OF_CONTROL,
            Need.IMPACT_REPORT,
            Need.SELLER_SHOWN,
            Need.PRE_REVIEW,
            Need.LABEL_MEASURED,
            Need.ADVERTISING_SHOWN,
            Need.CONSENT,
            Need.ARCHIVE_SPACE,
            Need.CHAT_FILTER);
    private final GoLiveGate gate = new GoLiveGate(ProfileFile.standard(), Language.EN);

    @TempDir
    Path folder;

    @Test
    void r19_a_show_with_all_that_is_asked_for_goes_live_and_an_unknown_platform_does_not() {
        assertThat(gate.blockers(ready("preview"))).isEmpty();
        assertThat(gate.blockers(ready("twitch"))).isEmpty();
        assertThat(gate.blockers(ready("somewhere"))).singleElement().satisfies(blocker -> {
            assertThat(blocker.rule()).isEqualTo("R19");
            assertThat(blocker.todo()).contains("written approval");
        });
    }

    @Test
    void r19_a_profile_that_nobody_confirmed_for_ninety_days_is_none() {
        LocalDate last = LocalDate.parse("2026-11-28").plusDays(PlatformProfile.GOOD_FOR_DAYS);
        assertThat(gate.blockers(ready("twitch", last))).isEmpty();
        assertThat(gate.blockers(ready("twitch", last.plusDays(1))))
                .extracting(Blocker::why)
                .singleElement()
                .asString()
                .contains("2026-11-28");
    }

    @Test
    void r20_douyin_asks_for_registration_and_an_identified_person() {
        assertThat(gate.blockers(ready("douyin"))).hasSize(2).allMatch(blocker -> blocker.rule()
                .equals("R20"));
        assertThat(gate.blockers(shown("douyin", EnumSet.of(Need.REGISTRATION, Need.IDENTITY_CHECK))))
                .isEmpty();
    }

    @Test
    void r21_taobao_asks_for_a_listed_vendor() {
        assertThat(gate.blockers(ready("taobao"))).extracting(Blocker::rule).containsExactly("R21");
        assertThat(gate.blockers(shown("taobao", EnumSet.of(Need.LISTED_VENDOR))))
                .isEmpty();
    }

    @Test
    void r22_r23_platforms_that_deny_are_denied_whatever_is_shown() {
        assertThat(gate.blockers(shown("tiktok", EnumSet.allOf(Need.class))))
                .extracting(Blocker::rule)
                .containsExactly("R22");
        assertThat(gate.blockers(shown("weixin", EnumSet.allOf(Need.class))))
                .extracting(Blocker::rule)
                .containsExactly("R23");
    }

    @Test
    void r34_r35_r36_china_asks_for_seller_review_filter_and_archive_and_europe_does_not() {
        Readiness bare = new Readiness(
                Set.of("preview"),
                Set.of(Market.CN),
                TODAY,
                EnumSet.of(
                        Need.OPERATOR_PRESENT,
                        Need.SPAN_OF_CONTROL,
                        Need.IMPACT_REPORT,
                        Need.LABEL_MEASURED,
                        Need.ADVERTISING_SHOWN,
                        Need.CONSENT),
                Map.of(),
                true,
                Set.of());
        assertThat(gate.blockers(bare)).extracting(Blocker::rule).containsExactly("R34", "R34", "R36", "R35");
        assertThat(gate.blockers(new Readiness(
                        bare.platforms(), Set.of(Market.EU), TODAY, bare.met(), Map.of(), true, Set.of())))
                .isEmpty();
    }

    @Test
    void r01_r25_r33_no_show_without_label_operator_and_advertising_word() {
        Readiness nothing =
                new Readiness(Set.of("preview"), Set.of(Market.EU), TODAY, Set.of(), Map.of(), true, Set.of());
        assertThat(gate.blockers(nothing)).extracting(Blocker::rule).contains("R01", "R25", "R33", "R14");
        assertThat(gate.blockers(nothing)).allMatch(blocker -> !blocker.todo().isBlank());
    }

    @Test
    void r23_an_operator_with_the_platforms_written_approval_updates_its_profile_by_a_file() throws IOException {
        Path file = folder.resolve("platforms.yaml");
        Files.writeString(file, """
                platforms:
                  weixin: {permission: allow, confirmed: 2026-11-29, rule: R23, source: approval 17, status: V,
                           why: {en: approved, de: erlaubt, zh: 已批准}}
                """);
        GoLiveGate updated = new GoLiveGate(ProfileFile.with(file), Language.ZH);
        assertThat(updated.blockers(ready("weixin"))).isEmpty();
        assertThat(updated.blockers(ready("tiktok"))).isNotEmpty();
    }

    @Test
    void r22_a_platform_of_human_voices_takes_a_person_and_no_machine() throws IOException {
        Path file = Files.writeString(folder.resolve("platforms.yaml"), """
                platforms:
                  tiktok: {permission: conditional, confirmed: 2026-11-29, rule: R22, source: policy, status: V,
                           needs: [human_microphone], why: {en: human voices, de: Menschen, zh: 真人}}
                """);
        GoLiveGate human = new GoLiveGate(ProfileFile.with(file), Language.EN);
        assertThat(human.blockers(ready("tiktok"))).singleElement().satisfies(blocker -> assertThat(blocker.todo())
                .contains("Speak yourself"));
        assertThat(human.blockers(new Readiness(
                        Set.of("tiktok"), EnumSet.allOf(Market.class), TODAY, EVERYTHING, Map.of(), false, Set.of())))
                .isEmpty();
    }

    @Test
    void r34_r35_r36_china_lets_a_show_pass_with_seller_review_filter_and_archive() {
        assertThat(gate.blockers(
                        new Readiness(Set.of("page"), Set.of(Market.CN), TODAY, EVERYTHING, Map.of(), true, Set.of())))
                .isEmpty();
    }

    @Test
    void r27_goods_that_need_a_licence_are_not_sold_without_and_are_with() {
        Licences law = Licences.standard();
        Set<Market> china = Set.of(Market.CN);
        assertThat(law.missing(china, Set.of("wine", "sofas"), Set.of())).containsExactly("CN alcohol");
        assertThat(law.missing(china, Set.of("茶叶"), Set.of())).containsExactly("CN food");
        assertThat(law.missing(china, Set.of("wine"), Set.of("alcohol"))).isEmpty();
        assertThat(law.missing(china, Set.of("sofas"), Set.of())).isEmpty();
        assertThat(law.missing(Set.of(Market.DE), Set.of("wine"), Set.of())).isEmpty();
        Readiness without =
                new Readiness(Set.of("page"), china, TODAY, EVERYTHING, Map.of(), true, Set.of("CN alcohol"));
        assertThat(gate.blockers(without)).singleElement().satisfies(blocker -> {
            assertThat(blocker.rule()).isEqualTo("R27");
            assertThat(blocker.where()).isEqualTo("CN alcohol");
            assertThat(blocker.todo()).contains("licences:");
        });
    }

    private static Readiness ready(String platform) {
        return ready(platform, TODAY);
    }

    private static Readiness ready(String platform, LocalDate day) {
        return new Readiness(Set.of(platform), EnumSet.allOf(Market.class), day, EVERYTHING, Map.of(), true, Set.of());
    }

    private static Readiness shown(String platform, Set<Need> documents) {
        return new Readiness(
                Set.of(platform),
                EnumSet.allOf(Market.class),
                TODAY,
                EVERYTHING,
                Map.of(platform, documents),
                true,
                Set.of());
    }
}
