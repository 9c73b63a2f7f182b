package dev.nightshift.console.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.console.RoomViews;
import dev.nightshift.console.ScriptedRoom;
import dev.nightshift.console.TestConsole;
import dev.nightshift.console.Visitor;
import dev.nightshift.ledger.Noted;
import dev.nightshift.ledger.RecordedShow;
import dev.nightshift.talent.Consents;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Owners see the evidence, take it away and note corrections; operators do not. */
class LedgerPageTest {
    private static final String PASSWORD = "correct horse battery";

    @Test
    void r35_r36_an_owner_takes_a_show_away_and_notes_a_correction_and_an_operator_may_not() throws Exception {
        try (TestConsole console =
                new TestConsole(new ScriptedRoom(RoomViews.quiet()), InstantSource.fixed(Consents.WITHIN))) {
            RecordedShow show = RecordedShow.in(console.studio().data());
            Visitor ada = owner(console);
            assertThat(ada.get("/console/ledger").body()).contains("Night sale", "mira", "2027-12-01");

            var zip = ada.fill(
                    "/console/ledger",
                    "/console/ledger/export",
                    Map.of("show", show.name().toString()));
            assertThat(zip.statusCode()).isEqualTo(200);
            assertThat(zip.headers().firstValue("Content-Type")).contains("application/zip");
            assertThat(zip.body()).contains("manifest.json", "index.html");
            assertThat(ada.fill("/console/ledger", "/console/ledger/export", Map.of("show", "main/none"))
                            .statusCode())
                    .isEqualTo(404);

            ada.fill("/console/ledger", "/console/ledger/correct", Map.of("what", " It holds 3 litres. "));
            assertThat(console.noted()).containsExactly(new Noted.Corrected("ada", "It holds 3 litres."));

            ada.fill(
                    "/console/people",
                    "/console/people/add",
                    Map.of("name", "kim", "password", PASSWORD, "role", "OPERATOR"));
            Visitor kim = new Visitor(console.address());
            kim.signIn("kim", PASSWORD);
            assertThat(kim.get("/console/ledger").statusCode()).isEqualTo(403);
            assertThat(kim.fill(
                                    "/console",
                                    "/console/ledger/export",
                                    Map.of("show", show.name().toString()))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private static Visitor owner(TestConsole console) {
        Visitor ada = new Visitor(console.address());
        String setUp = console.setUpPath().orElseThrow();
        ada.fill(
                setUp,
                "/console/setup",
                Map.of(
                        "code",
                        setUp.substring(setUp.indexOf('=') + 1),
                        "name",
                        "ada",
                        "password",
                        PASSWORD,
                        "again",
                        PASSWORD));
        return ada;
    }
}
