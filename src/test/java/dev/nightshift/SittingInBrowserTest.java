package dev.nightshift;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.nightshift.console.RoomViews;
import dev.nightshift.console.ScriptedRoom;
import dev.nightshift.console.TestConsole;
import dev.nightshift.studio.sitting.BuildState;
import dev.nightshift.studio.sitting.Sitting;
import dev.nightshift.studio.sitting.TakeKind;
import dev.nightshift.talent.Signature;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A person sits before a real browser's camera for a new host; the camera shows a pattern. Screenshots are kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SittingInBrowserTest {
    private static final Path ARTEFACTS = Path.of("target", "artefacts");
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    private final List<String> complaints = new ArrayList<>();
    private TestConsole console;
    private Playwright playwright;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    void start() throws Exception {
        assumeTrue(TestBrowser.installed(), "left out: needs Debian's package chromium");
        Files.createDirectories(ARTEFACTS);
        console = new TestConsole(new ScriptedRoom(RoomViews.quiet()), InstantSource.system());
        playwright = TestBrowser.driver();
        context = TestBrowser.filming(playwright, footage("nightshift.fake.picture"), footage("nightshift.fake.sound"))
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setLocale("en-GB"));
        page = context.newPage();
        page.setDefaultTimeout(40_000);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
        if (console != null) {
            console.close();
        }
    }

    @Test
    @Order(1)
    void an_owner_sees_who_can_host() {
        page.navigate(console.address() + console.setUpPath().orElseThrow());
        page.fill("#name", "ada");
        page.fill("#password", "correct horse battery");
        page.fill("#again", "correct horse battery");
        page.click("button.main");
        page.navigate(console.address() + "/console/hosts");
        assertThat(page.locator(".gallery .host")).hasCount(2);
        shot("hosts-empty");
    }

    @Test
    @Order(2)
    void the_check_says_what_is_wrong_with_picture_and_sound() {
        page.click(".headline a.main");
        shot("sitting-check-off");
        page.click("#start");
        assertThat(page.locator("#verdict")).isVisible();
        assertThat(page.locator("#meter-frame .advice")).not().isEmpty();
        shot("sitting-check");
        page.click("#next");
    }

    @Test
    @Order(3)
    void a_consent_is_agreed_on_and_read_in_three_languages() {
        page.fill("#talent", "Anna Berg");
        page.locator("#talent").blur();
        assertThat(page.locator("#host")).hasValue("anna");
        page.check("input[name=adult]");
        page.check("input[name=platforms][value=twitch]");
        page.fill("input[name=pay]", "EUR 40 for each hour on air, monthly");
        shot("sitting-consent");
        page.click(".agreement button.main");
        assertThat(page.locator(".paper")).containsText("I am Anna Berg");
        shot("sitting-phrase");
        page.click(".read-in a[lang=de]");
        assertThat(page.locator(".paper")).containsText("Ich bin Anna Berg");
        page.click(".read-in a[lang=zh]");
        assertThat(page.locator(".paper")).containsText("我是Anna Berg");
    }

    @Test
    @Order(4)
    void the_phrase_is_recorded_heard_and_signed() throws Exception {
        assertThat(sitting().signed()).isFalse();
        page.click(".record");
        assertThat(page.locator(".stop")).isVisible();
        page.waitForTimeout(2_000);
        shot("sitting-phrase-recording");
        page.click(".stop");
        assertThat(page.locator("#heard")).isVisible(PATIENTLY);
        shot("sitting-phrase-heard");
        page.check("#heard input[type=checkbox]");
        page.fill("#heard input[name=witness]", "Ben Cole");
        page.click("#heard button.main");
        assertThat(page.locator(".takes .take")).hasCount(6);
        assertThat(sitting().consent().signature().orElseThrow())
                .isInstanceOfSatisfying(Signature.RecordedPhrase.class, signed -> {
                    assertThat(signed.phrase()).contains("I am Anna Berg");
                    assertThat(signed.heard().orElseThrow().operator()).isEqualTo("ada");
                    assertThat(signed.witness()).contains("Ben Cole");
                });
        shot("sitting-takes");
    }

    @Test
    @Order(5)
    void takes_are_recorded_with_a_countdown_and_arrive() throws Exception {
        take("neutral").locator(".record").click();
        assertThat(page.locator("#ring")).isVisible();
        shot("sitting-take-neutral");
        assertThat(take("neutral").locator(".progress[data-state=there]")).isVisible(PATIENTLY);
        assertThat(sitting().has(TakeKind.NEUTRAL)).isTrue();
        assertThat(page.locator("#ready")).isHidden();
    }

    @Test
    @Order(6)
    void the_text_is_read_from_a_teleprompter() throws Exception {
        take("words").locator(".record").click();
        assertThat(page.locator("#prompter [data-state=now]")).isVisible();
        assertThat(page.locator("#done")).isVisible(PATIENTLY);
        shot("sitting-prompter");
        page.click("#done");
        assertThat(take("words").locator(".progress[data-state=there]")).isVisible(PATIENTLY);
        assertThat(sitting().has(TakeKind.WORDS)).isTrue();
        assertThat(page.locator("#ready")).isVisible();
        shot("sitting-ready");
    }

    @Test
    @Order(7)
    void a_film_goes_on_where_a_lost_connection_and_a_reload_interrupted_it() throws Exception {
        byte[] bytes = new byte[900_000];
        new Random(1).nextBytes(bytes);
        System.arraycopy(HexFormat.of().parseHex("1a45dfa3"), 0, bytes, 0, 4);
        page.click(".film-instead summary");
        // The second piece and all after it find no server.
        int[] pieces = {0};
        page.route("**/takes/film/pieces*", route -> {
            if (pieces[0]++ == 0) {
                route.resume();
            } else {
                route.abort();
            }
        });
        page.setInputFiles(".film-instead input[type=file]", Files.write(ARTEFACTS.resolve("film.webm"), bytes));
        assertThat(take("film").locator(".progress[data-state=waiting]")).isVisible(PATIENTLY);
        shot("sitting-interrupted");
        assertThat(sitting().has(TakeKind.FILM)).isFalse();
        // Counted before the connection is there again: the page may send the next piece before it is left.
        List<String> sent = new CopyOnWriteArrayList<>();
        page.onRequest(request -> sent.add(request.url()));
        page.unroute("**/takes/film/pieces*");
        page.reload();
        assertThat(take("film").locator(".progress[data-state=there]")).isVisible(PATIENTLY);
        try (InputStream in =
                console.studio().sittings().open(sitting().id(), TakeKind.FILM).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(sent).anyMatch(url -> url.contains("film/pieces?from=262144"));
        assertThat(sent).noneMatch(url -> url.contains("film/pieces?from=0"));
    }

    @Test
    @Order(8)
    void a_file_that_is_no_film_is_refused() throws Exception {
        Path letter = Files.writeString(ARTEFACTS.resolve("letter.mp4"), "Dear Anna, this is no film. ".repeat(9));
        page.reload();
        page.setInputFiles(".film-instead input[type=file]", letter);
        assertThat(page.locator(".film-instead .notice")).hasText("This is no film.");
    }

    @Test
    @Order(9)
    void the_build_is_followed_to_its_verdict() throws Exception {
        Sitting sitting = sitting();
        page.click("#ready button.main");
        console.studio()
                .builds()
                .goes(
                        sitting.id(),
                        new BuildState.Working(
                                List.of(new BuildState.Ended("takes", 1.2), new BuildState.Ended("consent", 6.4)),
                                "tracking the face",
                                Instant.now()));
        assertThat(page.locator(".phases [data-state=now]")).containsText("Following the face");
        shot("sitting-build");
        console.studio()
                .builds()
                .goes(
                        sitting.id(),
                        new BuildState.Rejected(List.of(
                                new BuildState.Reason("BLUR", "1.2-3.4 s", "blurred"),
                                new BuildState.Reason("CHANGING_LIGHT", "", "light"))));
        assertThat(page.locator(".reasons li")).hasCount(2);
        assertThat(page.locator(".reasons")).containsText("The face is blurred.");
        shot("sitting-rejected");
    }

    @Test
    @Order(10)
    void a_host_that_is_ready_is_shown_and_can_be_deleted_with_a_receipt() throws Exception {
        Sitting sitting = sitting();
        page.click("#after button.main");
        console.studio().build("anna", sitting.consent());
        console.studio().builds().goes(sitting.id(), new BuildState.Ready("anna", 61, List.of()));
        assertThat(page.locator("h1")).hasText("anna");
        assertThat(page.locator(".facts")).containsText("EUR 40");
        shot("host");
        page.click(".deeds details:last-child summary");
        shot("host-delete");
        page.click(".deeds details:last-child button.danger");
        assertThat(page.locator(".given .slip")).containsText("key destroyed");
        shot("hosts-receipt");
        assertThat(console.studio().library().list()).isEmpty();
    }

    @Test
    @Order(11)
    void nothing_offends_the_content_policy_and_no_script_fails() {
        assertThat(complaints).isEmpty();
    }

    private Locator take(String name) {
        return page.locator(".take[data-take=" + name + "]");
    }

    private Sitting sitting() throws Exception {
        return console.studio().sittings().all().getFirst();
    }

    /** A camera's picture and sound can be taken from files, to look at the pages with a face in them. */
    private static Optional<Path> footage(String property) {
        return Optional.ofNullable(System.getProperty(property)).map(Path::of);
    }

    private void shot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(ARTEFACTS.resolve(name + ".png"))
                .setFullPage(true));
        page.setViewportSize(390, 844);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(ARTEFACTS.resolve(name + "-phone.png"))
                .setFullPage(true));
        page.setViewportSize(1280, 800);
    }
}
