package dev.nightshift.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Who gets in where: from the first account to the one that is locked out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GatesTest {
    private static final String PASSWORD = "correct horse battery";
    private static final List<String> CLOSED = List.of(
            "/console",
            "/console/",
            "/console/rooms/main",
            "/console/rooms/main/feed",
            "/console/people",
            "/console/password",
            "/console/questions",
            "/console/anything/else");

    private final ScriptedRoom room = new ScriptedRoom(RoomViews.quiet());
    private TestConsole console;
    private Instant now = Instant.parse("2026-11-22T20:00:00Z");

    @BeforeAll
    void start() {
        InstantSource clock = () -> now;
        console = new TestConsole(room, clock);
    }

    @AfterAll
    void stop() {
        console.close();
    }

    @Test
    @Order(1)
    void while_nobody_has_an_account_every_page_leads_to_the_set_up() {
        assertThat(Visitor.leadsTo(stranger().get("/console"))).isEqualTo("/console/setup");
        assertThat(Visitor.leadsTo(stranger().get("/console/login"))).isEqualTo("/console/setup");
    }

    @Test
    @Order(2)
    void without_the_terminals_code_nobody_makes_the_first_account() {
        HttpResponse<String> answer = setUp(stranger(), "AAAA-BBBB-CCCC", "mallory");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("not the code");
        assertThat(console.setUpPath()).isPresent();
    }

    @Test
    @Order(3)
    void a_first_account_needs_a_real_password() {
        HttpResponse<String> answer = stranger().fill("/console/setup", "/console/setup", form(code(), "ada", "short"));
        assertThat(answer.body()).contains("at least ten characters");
        assertThat(console.setUpPath()).isPresent();
    }

    @Test
    @Order(4)
    void the_code_makes_the_first_owner_and_signs_in() {
        Visitor ada = stranger();
        assertThat(Visitor.leadsTo(setUp(ada, code(), "Ada"))).isEqualTo("/console");
        assertThat(ada.get("/console").body()).contains("Sunday living room", "ada");
    }

    @Test
    @Order(5)
    void there_is_only_one_set_up() {
        assertThat(console.setUpPath()).isEmpty();
        assertThat(Visitor.leadsTo(stranger().get("/console/setup"))).isEqualTo("/console");
        Visitor late = stranger();
        HttpResponse<String> answer = late.fill("/console/login", "/console/setup", form("any", "eve", PASSWORD));
        assertThat(Visitor.leadsTo(answer)).isEqualTo("/console");
        assertThat(Visitor.leadsTo(late.signIn("eve", PASSWORD))).isEqualTo("/console/login?wrong");
    }

    @Test
    @Order(6)
    void every_page_of_the_console_leads_a_stranger_to_sign_in() {
        for (String path : CLOSED) {
            HttpResponse<String> answer = stranger().get(path);
            assertThat(answer.statusCode()).as(path).isIn(302, 401);
            assertThat(answer.statusCode() == 302 ? Visitor.leadsTo(answer) : "/console/login")
                    .as(path)
                    .isEqualTo("/console/login");
        }
    }

    @Test
    @Order(7)
    void a_strangers_script_is_told_where_to_sign_in() {
        HttpResponse<String> answer = stranger().get("/console/rooms/main", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/console/login");
    }

    @Test
    @Order(8)
    void a_form_without_its_pages_token_is_refused_and_changes_nothing() {
        Visitor ada = signedIn();
        int before = room.asked().size();
        for (String path : List.of("/console/rooms/main/do/pause", "/console/logout", "/console/people")) {
            assertThat(ada.postBare(path, Map.of()).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(room.asked()).hasSize(before);
        assertThat(ada.get("/console").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(9)
    void the_session_cookie_is_kept_from_scripts_and_other_sites() {
        assertThat(stranger().get("/console/login").headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("nightshift=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax"));
    }

    @Test
    @Order(10)
    void pages_load_nothing_from_elsewhere_and_stand_in_no_frame() {
        HttpResponse<String> page = signedIn().get("/console/rooms/main");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("http://", "https://", " style=", "<script>", "onclick");
    }

    @Test
    @Order(11)
    void signing_out_ends_the_session() {
        Visitor ada = signedIn();
        assertThat(Visitor.leadsTo(ada.fill("/console", "/console/logout", Map.of())))
                .isEqualTo("/console/login?left");
        assertThat(Visitor.leadsTo(ada.get("/console"))).isEqualTo("/console/login");
    }

    @Test
    @Order(12)
    void what_viewers_and_monitors_need_stays_open() {
        assertThat(stranger().get("/").statusCode()).isEqualTo(200);
        assertThat(stranger().get("/rooms/main/view").statusCode()).isEqualTo(200);
        assertThat(stranger().get("/rooms/main/stream").statusCode()).isEqualTo(503);
        assertThat(stranger().get("/viewer.js").statusCode()).isEqualTo(200);
        assertThat(stranger().get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(stranger().get("/actuator/prometheus").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(13)
    void metrics_that_a_proxy_hands_on_need_an_operator() {
        String[] handedOn = {"X-Forwarded-For", "203.0.113.9"};
        assertThat(stranger().get("/actuator/prometheus", handedOn).statusCode())
                .isEqualTo(401);
        assertThat(stranger()
                        .get(
                                "/actuator/prometheus",
                                "X-Forwarded-For",
                                "203.0.113.9",
                                "Authorization",
                                basic("ada:" + PASSWORD))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @Order(14)
    void an_operator_runs_the_show_but_decides_nothing_about_people() {
        Visitor ada = signedIn();
        ada.fill(
                "/console/people",
                "/console/people/add",
                Map.of("name", "kim", "password", PASSWORD, "role", "OPERATOR"));
        Visitor kim = stranger();
        kim.signIn("kim", PASSWORD);
        assertThat(kim.get("/console/rooms/main").statusCode()).isEqualTo(200);
        assertThat(kim.get("/console/people").statusCode()).isEqualTo(403);
        HttpResponse<String> grab =
                kim.fill("/console", "/console/people/role", Map.of("name", "kim", "role", "OWNER"));
        assertThat(grab.statusCode()).isEqualTo(403);
        assertThat(kim.get("/console").body()).doesNotContain("/console/people");
    }

    @Test
    @Order(15)
    void a_new_role_ends_the_sessions_of_the_old_one() {
        Visitor kim = stranger();
        kim.signIn("kim", PASSWORD);
        Visitor ada = signedIn();
        ada.fill("/console/people", "/console/people/role", Map.of("name", "kim", "role", "OWNER"));
        assertThat(Visitor.leadsTo(kim.get("/console"))).isEqualTo("/console/login");
    }

    @Test
    @Order(16)
    void a_removed_account_is_out_at_once_and_the_last_owner_stays() {
        Visitor kim = stranger();
        kim.signIn("kim", PASSWORD);
        Visitor ada = signedIn();
        ada.fill("/console/people", "/console/people/remove", Map.of("name", "kim"));
        assertThat(Visitor.leadsTo(kim.get("/console"))).isEqualTo("/console/login");
        ada.fill("/console/people", "/console/people/remove", Map.of("name", "ada"));
        ada.fill("/console/people", "/console/people/role", Map.of("name", "ada", "role", "OPERATOR"));
        assertThat(ada.get("/console/people").body()).contains("the last owner must stay an owner");
        assertThat(ada.get("/console/people").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(17)
    void a_password_is_changed_only_by_who_knows_it() {
        Visitor ada = signedIn();
        Map<String, String> form = Map.of("now", "a guess", "password", PASSWORD + "!", "again", PASSWORD + "!");
        assertThat(ada.fill("/console/password", "/console/password", form).body())
                .contains("not your password");
        Map<String, String> right = Map.of("now", PASSWORD, "password", PASSWORD + "!", "again", PASSWORD + "!");
        assertThat(Visitor.leadsTo(ada.fill("/console/password", "/console/password", right)))
                .isEqualTo("/console/login?changed");
        assertThat(Visitor.leadsTo(ada.get("/console"))).isEqualTo("/console/login");
        ada.signIn("ada", PASSWORD + "!");
        ada.fill(
                "/console/password",
                "/console/password",
                Map.of("now", PASSWORD + "!", "password", PASSWORD, "again", PASSWORD));
    }

    @Test
    @Order(20)
    void after_five_wrong_passwords_even_the_right_one_waits_a_quarter_of_an_hour() {
        for (int guess = 0; guess < 5; guess++) {
            assertThat(Visitor.leadsTo(stranger().signIn("ada", "guess number " + guess)))
                    .isEqualTo("/console/login?wrong");
        }
        assertThat(Visitor.leadsTo(stranger().signIn("ADA", PASSWORD))).isEqualTo("/console/login?locked");
        now = now.plusSeconds(15 * 60);
        assertThat(Visitor.leadsTo(stranger().signIn("ada", PASSWORD))).isEqualTo("/console");
    }

    private Visitor stranger() {
        return new Visitor(console.address());
    }

    private Visitor signedIn() {
        Visitor ada = stranger();
        assertThat(Visitor.leadsTo(ada.signIn("ada", PASSWORD))).isEqualTo("/console");
        return ada;
    }

    private String code() {
        return console.setUpPath().orElseThrow().replace("/console/setup?code=", "");
    }

    private static HttpResponse<String> setUp(Visitor who, String code, String name) {
        return who.fill("/console/setup", "/console/setup", form(code, name, PASSWORD));
    }

    private static Map<String, String> form(String code, String name, String password) {
        return Map.of("code", code, "name", name, "password", password, "again", password);
    }

    private static String basic(String both) {
        return "Basic "
                + java.util.Base64.getEncoder().encodeToString(both.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
