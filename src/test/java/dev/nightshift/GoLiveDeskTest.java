package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.ServerOptions;
import dev.nightshift.compliance.gate.Blocker;
import dev.nightshift.compliance.gate.Need;
import dev.nightshift.shop.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GoLiveDeskTest {
    private static final Set<Need> PROGRAM =
            EnumSet.of(Need.CHAT_FILTER, Need.ADVERTISING_SHOWN, Need.CONSENT, Need.LABEL_MEASURED, Need.ARCHIVE_SPACE);
    private static final String TWITCH = "rtmp://live.twitch.tv/app/key";

    private boolean drawn = true;

    @TempDir
    Path data;

    @Test
    void r19_a_show_that_only_this_machine_can_see_is_a_preview_and_needs_no_papers() {
        assertThat(blockers(List.of("CN"), "--rtmp", "rtmp://127.0.0.1/live/x")).isEmpty();
    }

    @Test
    void r19_r25_without_papers_nothing_goes_beyond_this_machine() {
        assertThat(blockers(List.of("EU"), "--rtmp", TWITCH))
                .extracting(Blocker::rule)
                .containsExactly("R25");
        assertThat(blockers(List.of("EU"), "--address", "0.0.0.0"))
                .extracting(Blocker::where)
                .contains("page");
    }

    @Test
    void r19_an_address_that_no_profile_knows_is_denied() throws IOException {
        papers("operator: Mara Lindt");
        assertThat(blockers(List.of("EU"), "--rtmp", "rtmp://10.0.0.7/app/key"))
                .extracting(Blocker::rule)
                .containsExactly("R19");
    }

    @Test
    void r20_r34_china_wants_the_seller_the_review_and_the_platforms_documents_and_gets_them_from_the_papers()
            throws IOException {
        Path profiles = Files.writeString(data.resolve("profiles.yaml"), """
                platforms:
                  example: {permission: conditional, confirmed: 2026-11-28, rule: R20, source: notice, status: S,
                            needs: [registration], why: {en: registered, de: gemeldet, zh: 已注册}}
                """);
        String[] options = {"--rtmp", "rtmp://push.example.com/live/x", "--platforms", profiles.toString()};
        papers("operator: Mara Lindt");
        assertThat(blockers(List.of("CN"), options)).extracting(Blocker::rule).containsExactly("R20", "R34", "R34");
        papers("""
                operator: Mara Lindt
                seller: {name: Wohnhof GmbH, licence: HRB 12345}
                review: {by: Mara Lindt, on: 2026-11-28}
                platforms:
                  example: {registration: {reference: DY-0815, until: 2026-12-31}}
                """);
        assertThat(blockers(List.of("CN"), options)).isEmpty();
    }

    @Test
    void r20_r34_a_document_that_ran_out_and_an_old_review_count_for_nothing() throws IOException {
        papers("""
                operator: Mara Lindt
                seller: {name: Wohnhof GmbH, licence: HRB 12345}
                review: {by: Mara Lindt, on: 2026-11-26}
                platforms:
                  douyin: {registration: {reference: DY-0815, until: 2026-11-27}}
                """);
        assertThat(blockers(List.of("CN"), "--rtmp", "rtmp://push.douyin.com/live/x"))
                .extracting(Blocker::rule)
                .contains("R20", "R34");
    }

    @Test
    void r18_a_person_s_host_needs_an_impact_report_in_europe_and_china_and_a_drawn_one_none() throws IOException {
        drawn = false;
        papers("operator: Mara Lindt");
        assertThat(blockers(List.of("EU"), "--rtmp", TWITCH)).singleElement().satisfies(blocker -> {
            assertThat(blocker.rule()).isEqualTo("R18");
            assertThat(blocker.todo()).contains("impact_report");
        });
        assertThat(blockers(List.of("CN"), "--rtmp", TWITCH))
                .extracting(Blocker::rule)
                .contains("R18");
        assertThat(blockers(List.of("US"), "--rtmp", TWITCH)).isEmpty();
        papers("operator: Mara Lindt\nimpact_report: {reference: DPIA-7, until: 2026-11-27}");
        assertThat(blockers(List.of("EU"), "--rtmp", TWITCH)).as("it ran out").hasSize(1);
        papers("operator: Mara Lindt\nimpact_report: {reference: DPIA-7, until: 2027-11-27}");
        assertThat(blockers(List.of("EU"), "--rtmp", TWITCH)).isEmpty();
        drawn = true;
        papers("operator: Mara Lindt");
        assertThat(blockers(List.of("EU"), "--rtmp", TWITCH)).isEmpty();
    }

    private static Set<Need> withReport() {
        Set<Need> all = EnumSet.copyOf(PROGRAM);
        all.add(Need.IMPACT_REPORT);
        return all;
    }

    @Test
    void r27_a_licence_in_the_papers_lets_its_goods_be_sold_until_it_runs_out() throws IOException {
        papers("operator: Mara Lindt");
        GoLiveDesk desk = desk(List.of("US"), "--rtmp", TWITCH);
        desk.selling(() -> Set.of("wine"));
        assertThat(desk.blockers())
                .extracting(Blocker::rule, Blocker::where)
                .containsExactly(tuple("R27", "US alcohol"));
        papers("operator: Mara Lindt\nlicences: {alcohol: {reference: TTB-1, until: 2026-11-29}}");
        assertThat(desk.blockers()).isEmpty();
        assertThat(desk.missing(Instant.parse("2026-11-30T00:00:00Z")).get(Language.DE))
                .as("it runs out during a show")
                .extracting(Blocker::where)
                .containsExactly("US alcohol");
        papers("operator: Mara Lindt\nlicences: {dancing: {reference: 1, until: 2027-11-29}}");
        assertThatThrownBy(desk::blockers).hasMessageContaining("licences.dancing");
    }

    @Test
    void r25_an_operator_with_too_many_rooms_is_told_why_and_what_to_do() throws IOException {
        papers("operator: Mara Lindt");
        GoLiveDesk desk = desk(List.of("DE"), "--rtmp", TWITCH);
        desk.countedBy(rooms(1));
        assertThat(desk.blockers()).isEmpty();
        desk.countedBy(rooms(2));
        assertThat(desk.blockers()).singleElement().satisfies(blocker -> {
            assertThat(blocker.rule()).isEqualTo("R25");
            assertThat(blocker.todo()).contains("name somebody else in the papers");
        });
        papers("operator: Mara Lindt\nrooms_per_operator: 1");
        desk.countedBy(rooms(1));
        assertThat(desk.blockers()).hasSize(1);
    }

    @Test
    void r25_papers_and_platforms_lower_the_number_of_rooms_and_nothing_raises_it() throws IOException {
        papers("operator: Mara Lindt\nrooms_per_operator: 9");
        assertThat(most("--rtmp", TWITCH)).isEqualTo(2);
        assertThat(most("--rtmp", "rtmp://push.douyin.com/live/x")).isEqualTo(1);
        papers("operator: Mara Lindt\nrooms_per_operator: many");
        assertThatThrownBy(() -> most("--rtmp", TWITCH)).hasMessageContaining("rooms_per_operator");
    }

    private int most(String... options) {
        return desk(List.of("EU"), options).operator().orElseThrow().span().most();
    }

    private static GoLiveDesk.Span rooms(int taken) {
        return new GoLiveDesk.Span() {
            @Override
            public boolean admits(GoLiveDesk.Operator wanted) {
                return wanted.span().admits(taken);
            }

            @Override
            public boolean holds(Instant at) {
                return true;
            }
        };
    }

    @Test
    void what_keeps_a_show_off_air_is_told_with_its_rule_and_what_to_do() {
        assertThatThrownBy(() -> desk(List.of("EU"), "--rtmp", TWITCH).require())
                .isInstanceOf(MissingPartException.class)
                .hasMessageContaining("R25")
                .hasMessageContaining("operator: NAME");
    }

    @Test
    void papers_that_can_not_be_read_are_told_with_the_place() throws IOException {
        papers("platforms: {douyin: {registration: {reference: DY-0815, until: soon}}}");
        assertThatThrownBy(() -> desk(List.of("EU")))
                .isInstanceOf(MissingPartException.class)
                .hasMessageContaining("papers.yaml")
                .hasMessageContaining("douyin.registration.until");
        papers("platforms: {douyin: {dance: {reference: DY-0815, until: 2027-01-01}}}");
        assertThatThrownBy(() -> desk(List.of("EU"))).hasMessageContaining("douyin.dance");
    }

    private List<Blocker> blockers(List<String> markets, String... options) {
        return desk(markets, options).blockers();
    }

    private GoLiveDesk desk(List<String> markets, String... options) {
        ServerOptions server = CommandLine.populateCommand(new ServerOptions(), options);
        return new GoLiveDesk(
                server,
                data,
                markets,
                Language.EN,
                () -> drawn ? withReport() : PROGRAM,
                () -> drawn,
                () -> Instant.parse("2026-11-28T23:00:00Z"));
    }

    private void papers(String yaml) throws IOException {
        Files.writeString(data.resolve("papers.yaml"), yaml);
    }
}
