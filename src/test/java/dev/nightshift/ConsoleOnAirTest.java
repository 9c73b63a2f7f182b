package dev.nightshift;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real browser operates a real room that is on air. A screenshot is kept in {@code target/artefacts}. */
class ConsoleOnAirTest {
    private static final Path ARTEFACTS = Path.of("target", "artefacts");
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String TYPED = "Good evening, a person is typing now.";

    @Test
    void an_operator_takes_over_is_heard_hands_back_and_moves_the_show_on(@TempDir Path data) throws Exception {
        assumeTrue(TestBrowser.installed(), "left out: needs Debian's package chromium");
        Files.createDirectories(ARTEFACTS);
        try (LiveShow show = LiveShows.open(data, List.of(), List.of(), notice -> {});
                Playwright playwright = TestBrowser.driver()) {
            Page page = signedIn(show, playwright);
            page.click(".rooms a");
            page.waitForSelector("body[data-feed=on]");
            Patience.until("the host talks", SOON, () -> show.view().line().isPresent());
            takeOver(page, show);
            page.screenshot(new Page.ScreenshotOptions().setPath(ARTEFACTS.resolve("console-on-air.png")));
            moveOn(page, show);
        }
    }

    private static Page signedIn(LiveShow show, Playwright playwright) {
        Page page = TestBrowser.launch(playwright)
                .newPage(new Browser.NewPageOptions().setViewportSize(1280, 800).setLocale("en-GB"));
        page.navigate("http://127.0.0.1:" + show.port() + show.setUpPath().orElseThrow());
        page.fill("#name", "ada");
        page.fill("#password", "correct horse battery");
        page.fill("#again", "correct horse battery");
        page.click("button.main");
        return page;
    }

    private static void takeOver(Page page, LiveShow show) {
        page.click("#take-over");
        assertThat(page.locator(".stance .phase")).containsText("TAKEN OVER");
        page.fill("#say-text", TYPED);
        page.press("#say-text", "Enter");
        Patience.until(
                "the typed line sounds",
                SOON,
                () -> show.view().line().filter(TYPED::equals).isPresent());
        assertThat(page.locator("#part-queue")).containsText(TYPED);
    }

    private static void moveOn(Page page, LiveShow show) {
        page.click("#hand-back");
        Patience.until("the script goes on", SOON, () -> show.view().product().isPresent());
        String before = show.view().product().orElseThrow();
        page.click("#do-skip");
        Patience.until(
                "another product is on air",
                SOON,
                () -> show.view().product().filter(now -> !now.equals(before)).isPresent());
        assertThat(page.locator(".offers .on-air")).hasCount(1);
        assertThat(show.view().floor().takenOver()).isEmpty();
    }
}
