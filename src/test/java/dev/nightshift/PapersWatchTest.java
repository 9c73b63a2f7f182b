package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.command.ServerOptions;
import dev.nightshift.compliance.gate.Blocker;
import dev.nightshift.ledger.Noted;
import dev.nightshift.room.Closing;
import dev.nightshift.room.Command;
import dev.nightshift.shop.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a show was cleared by runs out while it is on air. */
class PapersWatchTest {
    /** The last day of a profile that was confirmed on 2026-11-28. */
    private static final Instant LAST_EVENING = Instant.parse("2027-02-26T22:30:00Z");

    private static final Instant MIDNIGHT = Instant.parse("2027-02-27T00:00:00Z");

    private final Interlock interlock = new Interlock();
    private final List<Command> asked = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<Noted> noted = new ArrayList<>();
    private Optional<Instant> consentEnds = Optional.empty();
    private boolean onAir = true;
    private Instant now = LAST_EVENING;

    @TempDir
    Path data;

    @BeforeEach
    void papers() throws IOException {
        Files.writeString(data.resolve("papers.yaml"), "operator: Mara Lindt");
    }

    @Test
    void r19_a_show_whose_profile_holds_goes_on() {
        look(watch());
        assertThat(interlock.figures().warnings()).isEmpty();
        assertThat(asked).isEmpty();
        assertThatCode(interlock::require).doesNotThrowAnyException();
    }

    @Test
    void r19_a_profile_that_runs_out_during_a_show_is_warned_of_an_hour_before_once() {
        PapersWatch watch = watch();
        now = MIDNIGHT.minusSeconds(3600);
        look(watch);
        assertThat(interlock.figures().warnings()).singleElement().satisfies(soon -> {
            assertThat(soon.at()).isEqualTo(MIDNIGHT);
            assertThat(soon.in(Language.DE)).extracting(Blocker::where).containsExactly("twitch");
        });
        assertThat(notices).singleElement().asString().contains("2027-02-27T00:00:00Z", "R19 twitch");
        assertThat(noted).hasSize(1);
        assertThatCode(interlock::require).doesNotThrowAnyException();
    }

    @Test
    void r19_at_the_minute_the_slate_stands_and_the_room_is_told_until_it_has_left_the_air() {
        PapersWatch watch = watch();
        now = MIDNIGHT;
        look(watch);
        assertThatThrownBy(interlock::require).hasMessageContaining("R19 twitch");
        assertThat(interlock.figures().ended()).isPresent();
        assertThat(asked).isNotEmpty().allMatch(Command.Stop.class::isInstance);
        asked.clear();
        watch.run();
        assertThat(asked).as("a room that could not be asked is asked again").hasSize(1);
        onAir = false;
        watch.run();
        assertThat(asked).hasSize(1);
        assertThat(notices)
                .filteredOn(notice -> notice.startsWith("The show ends"))
                .hasSize(1);
    }

    @Test
    void r20_a_document_that_is_renewed_in_time_keeps_the_show_on_air() throws IOException {
        PapersWatch watch = watch(
                "--rtmp",
                "rtmp://push.douyin.com/live/x",
                "--platforms",
                profiles().toString());
        registration("2027-02-26");
        now = MIDNIGHT.minusSeconds(60);
        look(watch);
        assertThat(interlock.figures().warnings()).hasSize(1);
        registration("2027-06-30");
        now = MIDNIGHT;
        look(watch);
        assertThat(interlock.figures().warnings()).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void r20_a_document_that_runs_out_ends_the_show() throws IOException {
        PapersWatch watch = watch(
                "--rtmp",
                "rtmp://push.douyin.com/live/x",
                "--platforms",
                profiles().toString());
        registration("2027-02-26");
        now = MIDNIGHT;
        look(watch);
        assertThat(asked).contains(interlock.stopped().orElseThrow());
        assertThat(interlock.stopped().orElseThrow().reason()).contains("R20 douyin");
    }

    @Test
    void r14_a_consent_is_warned_of_an_hour_before_its_end() {
        consentEnds = Optional.of(LAST_EVENING.plusSeconds(600));
        look(watch());
        assertThat(interlock.figures().warnings()).singleElement().satisfies(soon -> {
            assertThat(soon.at()).isEqualTo(LAST_EVENING.plusSeconds(600));
            assertThat(soon.in(Language.ZH)).extracting(Blocker::rule).containsExactly("R14");
        });
    }

    @Test
    void a_file_that_is_written_in_pieces_ends_nothing() throws IOException {
        PapersWatch watch = watch();
        Files.writeString(data.resolve("papers.yaml"), "seller: {name: Wohnhof, licence: HRB 1}");
        watch.run();
        Files.writeString(data.resolve("papers.yaml"), "operator: Mara Lindt and others");
        look(watch);
        Files.writeString(data.resolve("papers.yaml"), "{");
        assertThatThrownBy(watch::run).hasMessageContaining("papers.yaml");
        assertThat(interlock.stopped()).isEmpty();
    }

    @Test
    void a_show_that_was_stopped_for_another_reason_is_told_so_again_too() {
        Command.Stop missing = new Command.Stop(Closing.LABEL, "the AI label is missing");
        interlock.stop(missing);
        look(watch());
        assertThat(asked).contains(missing);
        interlock.begin();
        asked.clear();
        look(watch());
        assertThat(asked).isEmpty();
    }

    private PapersWatch watch(String... options) {
        String[] chosen = options.length > 0
                ? options
                : new String[] {"--rtmp", "rtmp://live.twitch.tv/app/key", "--address", "127.0.0.1"};
        ServerOptions server = CommandLine.populateCommand(new ServerOptions(), chosen);
        GoLiveDesk desk = new GoLiveDesk(server, data, List.of("EU"), Language.EN, Set::of, () -> true, () -> now);
        return new PapersWatch(
                desk,
                () -> consentEnds,
                new PapersWatch.Air(() -> onAir, asked::add, notices::add),
                interlock,
                noted::add,
                () -> now);
    }

    private static void look(PapersWatch watch) {
        for (int second = 0; second < PapersWatch.LOOKS; second++) {
            watch.run();
        }
    }

    private Path profiles() throws IOException {
        return Files.writeString(data.resolve("profiles.yaml"), """
                platforms:
                  douyin: {permission: conditional, confirmed: 2027-02-01, rule: R20, source: notice, status: S,
                           needs: [registration], why: {en: registered, de: gemeldet, zh: 已注册}}
                """);
    }

    private void registration(String until) throws IOException {
        Files.writeString(
                data.resolve("papers.yaml"),
                "operator: Mara Lindt\nplatforms: {douyin: {registration: {reference: DY " + until + ", until: " + until
                        + "}}}");
        Files.setLastModifiedTime(
                data.resolve("papers.yaml"),
                java.nio.file.attribute.FileTime.from(Instant.parse(until + "T00:00:00Z")));
    }
}
