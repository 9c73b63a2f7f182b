package dev.nightshift.console.talent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.console.RoomViews;
import dev.nightshift.console.ScriptedRoom;
import dev.nightshift.console.TestConsole;
import dev.nightshift.console.Visitor;
import dev.nightshift.talent.Consents;
import dev.nightshift.talent.link.LinkToken;
import dev.nightshift.talent.vault.Receipt;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Rule R15: a talent takes a consent back by a private link, without an account. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LikenessPageTest {
    private static final String PASSWORD = "correct horse battery";
    private static final Pattern LINK = Pattern.compile("/likeness/[A-Za-z0-9_-]{43}");

    private TestConsole console;
    private Visitor ada;
    private Visitor talent;

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
        talent = new Visitor(console.address());
    }

    @AfterAll
    void stop() {
        console.close();
    }

    @Test
    void r15_the_link_needs_no_account_and_says_in_three_languages_what_the_likeness_is_used_for() throws Exception {
        String link = link("one");
        assertThat(talent.get(link + "?language=en").body()).contains("Anna Berg", "1 host was", "Twitch");
        assertThat(talent.get(link + "?language=de").body()).contains("Anna Berg", "1 Host wurde", "Zurücknehmen");
        assertThat(talent.get(link + "?language=zh").body()).contains("Anna Berg", "撤回授权");
        assertThat(talent.get(link).headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(talent.get(link).headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void r15_one_confirmed_press_destroys_key_and_model_and_gives_a_receipt_as_page_and_file() throws Exception {
        String link = link("two");
        talent.postBare(link + "/take-back", Map.of("language", "en"));
        assertThat(console.studio().library().revoked("two")).isFalse();

        HttpResponse<String> pressed = talent.postBare(link + "/take-back", Map.of("language", "en", "sure", "true"));
        assertThat(Visitor.leadsTo(pressed)).startsWith(link);
        assertThat(console.studio().library().revoked("two")).isTrue();
        assertThat(console.studio().library().list())
                .noneMatch(host -> host.name().equals("two"));
        assertThat(console.studio().library().receipts())
                .filteredOn(receipt -> receipt.consent().filter("two"::equals).isPresent())
                .singleElement()
                .satisfies(receipt -> {
                    assertThat(receipt.keyDestroyed()).isTrue();
                    assertThat(receipt.order()).isEqualTo(new Receipt.Order(Receipt.Reason.REVOKED, "talent"));
                });
        assertThat(talent.get(link).body()).contains("Receipt", "two.host").doesNotContain("take-back");
        assertThat(talent.get(link + "/receipt.txt").body()).contains("consent two of Anna Berg", "key destroyed");
    }

    @Test
    void r15_pressed_twice_it_is_taken_back_once() throws Exception {
        String link = link("three");
        talent.postBare(link + "/take-back", Map.of("sure", "true"));
        talent.postBare(link + "/take-back", Map.of("sure", "true"));
        assertThat(console.studio().library().receipts())
                .filteredOn(receipt -> receipt.consent().filter("three"::equals).isPresent())
                .hasSize(1);
    }

    @Test
    void r15_an_owner_makes_a_new_link_that_is_shown_once_and_the_one_before_leads_nowhere() throws Exception {
        console.studio().build("four", Consents.withId("four"));
        ada.fill("/console/hosts/four", "/console/hosts/four/link", Map.of());
        String first = shown(ada.get("/console/hosts/four").body());
        assertThat(LINK.matcher(ada.get("/console/hosts/four").body()).find()).isFalse();
        assertThat(talent.get(first).statusCode()).isEqualTo(200);
        ada.fill("/console/hosts/four", "/console/hosts/four/link", Map.of());
        assertThat(talent.get(first).statusCode()).isEqualTo(404);
        assertThat(talent.get(shown(ada.get("/console/hosts/four").body())).statusCode())
                .isEqualTo(200);
    }

    @Test
    void r15_the_link_stands_in_no_file_of_the_installation() throws Exception {
        String token = link("five").substring("/likeness/".length());
        try (Stream<Path> files = Files.walk(console.studio().data())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(token);
            }
        }
        assertThat(LinkToken.of(token).orElseThrow().toString()).doesNotContain(token);
    }

    @Test
    void whoever_guesses_too_often_finds_nothing_any_more() throws Exception {
        try (TestConsole other =
                new TestConsole(new ScriptedRoom(RoomViews.quiet()), InstantSource.fixed(Consents.WITHIN))) {
            Visitor guesser = new Visitor(other.address());
            String link = other.studio()
                    .links()
                    .issue(Consents.anna(), Consents.WITHIN, "ada")
                    .path();
            assertThat(guesser.get(link).statusCode()).isEqualTo(200);
            for (int guess = 0; guess < 20; guess++) {
                assertThat(guesser.get("/likeness/" + "x".repeat(43)).statusCode())
                        .isEqualTo(404);
            }
            assertThat(guesser.get(link).statusCode()).isEqualTo(404);
        }
    }

    private String link(String name) throws IOException {
        console.studio().build(name, Consents.withId(name));
        return console.studio()
                .links()
                .issue(Consents.withId(name), Consents.WITHIN, "ada")
                .path();
    }

    private static String shown(String page) {
        Matcher link = LINK.matcher(page);
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
