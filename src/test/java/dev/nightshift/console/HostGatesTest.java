package dev.nightshift.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.talent.Consents;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who may do what with hosts: an operator sees them, an owner decides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostGatesTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String PASSPHRASE = "seven orange lamps";

    private TestConsole console;
    private Visitor ada;
    private Visitor kim;

    @BeforeAll
    void start() throws Exception {
        console = new TestConsole(new ScriptedRoom(RoomViews.quiet()), InstantSource.fixed(Consents.WITHIN));
        ada = new Visitor(console.address());
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
        ada.fill(
                "/console/people",
                "/console/people/add",
                Map.of("name", "kim", "password", PASSWORD, "role", "OPERATOR"));
        kim = new Visitor(console.address());
        kim.signIn("kim", PASSWORD);
        console.studio().build("anna", Consents.anna());
    }

    @AfterAll
    void stop() {
        console.close();
    }

    @Test
    void a_stranger_sees_nobody() {
        Visitor stranger = new Visitor(console.address());
        for (String path : new String[] {"/console/hosts", "/console/hosts/new", "/console/hosts/anna/preview.jpg"}) {
            assertThat(Visitor.leadsTo(stranger.get(path))).isEqualTo("/console/login");
        }
    }

    @Test
    void an_operator_sees_the_hosts_and_changes_none() throws Exception {
        assertThat(kim.get("/console/hosts").body())
                .contains("anna", "Anna Berg", "mira")
                .doesNotContain("/hosts/new");
        assertThat(kim.get("/console/hosts/anna/preview.jpg").statusCode()).isEqualTo(200);
        assertThat(kim.get("/console/hosts/anna").statusCode()).isEqualTo(403);
        assertThat(kim.get("/console/hosts/new").statusCode()).isEqualTo(403);
        assertThat(kim.fill("/console", "/console/hosts/anna/delete", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(kim.fill("/console", "/console/hosts/new/consent", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(console.studio().library().list()).hasSize(1);
    }

    @Test
    void no_other_page_can_make_an_owner_delete_a_host() throws Exception {
        assertThat(ada.postBare("/console/hosts/anna/delete", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(console.studio().library().list()).hasSize(1);
    }

    @Test
    void r15_a_revocation_deletes_and_shows_its_receipt() throws Exception {
        console.studio().build("cora", Consents.withId("cora-1"));
        HttpResponse<String> answer = ada.fill("/console/hosts/cora", "/console/hosts/cora/revoke", Map.of());
        assertThat(Visitor.leadsTo(answer)).isEqualTo("/console/hosts");
        assertThat(ada.get("/console/hosts").body()).contains("consent revoked", "by ada", "key destroyed", "cora-1");
        assertThat(console.studio().library().list()).hasSize(1);
        console.studio().build("cora", Consents.withId("cora-1"));
        assertThat(ada.get("/console/hosts").body()).contains("was revoked here");
        ada.fill("/console/hosts/cora", "/console/hosts/cora/delete", Map.of());
    }

    @Test
    void an_owner_chooses_who_plays_the_next_show_and_an_operator_does_not() {
        assertThat(kim.fill("/console", "/console/hosts/anna/next", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(console.studio().next().chosen()).isEmpty();
        ada.fill("/console/hosts/anna", "/console/hosts/anna/next", Map.of());
        assertThat(console.studio().next().chosen()).contains("anna");
        assertThat(ada.get("/console/hosts").body()).contains("next show");
        ada.fill("/console/hosts/jonas", "/console/hosts/jonas/next", Map.of());
        assertThat(ada.get("/console/hosts/jonas").body()).contains("he is on holiday");
    }

    @Test
    void an_export_needs_a_real_passphrase_and_is_a_sealed_file() throws Exception {
        console.studio().build("bo", Consents.withId("bo-1"));
        HttpResponse<String> weak =
                ada.fill("/console/hosts/bo", "/console/hosts/bo/export", Map.of("passphrase", "short"));
        assertThat(Visitor.leadsTo(weak)).isEqualTo("/console/hosts/bo");
        assertThat(ada.get("/console/hosts/bo").body()).contains("at least twelve characters");
        HttpResponse<String> file =
                ada.fill("/console/hosts/bo", "/console/hosts/bo/export", Map.of("passphrase", PASSPHRASE));
        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"bo.host\"");
        assertThat(file.body()).contains("NSHOS").doesNotContain("Anna");
        ada.fill("/console/hosts/bo", "/console/hosts/bo/delete", Map.of());
    }

    @Test
    void no_address_leads_out_of_the_sittings() {
        for (String path : new String[] {
            "/console/hosts/new/..%2f..%2fkeys/phrase",
            "/console/hosts/new/%2e%2e/phrase",
            "/console/hosts/new/abc/takes/words",
            "/console/hosts/new/00000000000000000000000000000000/takes/words/film",
            "/console/hosts/..%2f..%2finstallation.key",
            "/console/hosts/nobody"
        }) {
            assertThat(ada.get(path).statusCode()).as(path).isIn(400, 404);
        }
    }
}
