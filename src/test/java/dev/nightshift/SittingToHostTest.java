package dev.nightshift;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.nightshift.studio.TestFootage;
import dev.nightshift.studio.footage.Clips;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way, with a real server that is on air, a real browser whose camera shows a real person, and a real build.
 * Skipped without that person's film, which is no part of the project.
 */
class SittingToHostTest {
    private static final Path ARTEFACTS = Path.of("target", "artefacts");
    private static final Pattern CONSOLE = Pattern.compile("CONSOLE (http://localhost:\\d+)(\\S+)");
    private static final double A_MINUTE = 60_000;

    @TempDir
    private Path folder;

    @Test
    void a_person_before_the_browsers_camera_becomes_a_host_while_a_show_is_on_air() throws Exception {
        assumeTrue(TestBrowser.installed(), "left out: needs Debian's package chromium");
        TestFootage.models();
        Path film = TestFootage.presenter();
        Path picture = Clips.make(
                folder, "face.mjpeg", "-i", film.toString(), "-vf", "scale=720:1280", "-r", "25", "-an", "-q:v", "3");
        Path sound = Clips.make(folder, "voice.wav", "-i", film.toString(), "-vn", "-ac", "1", "-ar", "48000");
        Path data = folder.resolve("data");
        Files.createDirectories(ARTEFACTS);
        try (ServerProcess server = new ServerProcess(folder, "serve", "--port", "0", "--data", data.toString());
                Playwright playwright = TestBrowser.driver()) {
            server.awaitPort();
            Matcher console = CONSOLE.matcher(server.said());
            assertThat(console.find()).isTrue();
            Page page = TestBrowser.filming(playwright, Optional.of(picture), Optional.of(sound))
                    .newContext(new Browser.NewContextOptions().setViewportSize(1280, 800))
                    .newPage();
            page.setDefaultTimeout(A_MINUTE);
            setUp(page, console.group(1) + console.group(2));
            sit(page, console.group(1));
            assertThat(page.locator(".phases [data-state=now]")).isVisible(patiently(1));
            page.waitForURL("**/console/hosts/anna", new Page.WaitForURLOptions().setTimeout(15 * A_MINUTE));
            assertThat(page.locator(".facts")).containsText("EUR 40");
            shot(page, "host-real");
            page.navigate(console.group(1) + "/console/hosts");
            assertThat(page.locator(".gallery img").first()).isVisible();
            shot(page, "hosts-real");
            assertThat(server.said()).doesNotContain("Exception");
        }
        assertThat(data.resolve("hosts/anna/anna.host")).isRegularFile();
        assertThat(data.resolve("hosts/anna/preview.sealed")).isRegularFile();
        assertThat(data.resolve("hosts/anna/consent-recording.sealed")).isRegularFile();
        assertThat(data.resolve("safes")).isEmptyDirectory();
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left).noneMatch(path -> path.getFileName().toString().startsWith("nightshift-build-"));
        }
    }

    private static void setUp(Page page, String address) {
        page.navigate(address);
        page.fill("#name", "ada");
        page.fill("#password", "correct horse battery");
        page.fill("#again", "correct horse battery");
        page.click("button.main");
    }

    private static void sit(Page page, String console) {
        page.navigate(console + "/console/hosts/new");
        page.click("#start");
        assertThat(page.locator("#meter-frame .advice")).not().isEmpty();
        page.waitForTimeout(4_000);
        shot(page, "sitting-check-real");
        page.click("#next");
        page.fill("#talent", "Anna Berg");
        page.locator("#talent").blur();
        page.check("input[name=adult]");
        page.fill("input[name=pay]", "EUR 40 for each hour on air, monthly");
        page.click(".agreement button.main");
        page.click(".record");
        assertThat(page.locator(".stop")).isVisible(patiently(1));
        page.waitForTimeout(8_000);
        page.click(".stop");
        assertThat(page.locator("#heard")).isVisible(patiently(2));
        page.check("#heard input[type=checkbox]");
        page.click("#heard button.main");
        Locator words = page.locator(".take[data-take=words]");
        words.locator(".record").click();
        assertThat(page.locator("#done")).isVisible(patiently(1));
        page.waitForTimeout(18_000);
        shot(page, "sitting-prompter-real");
        if (page.locator("#done").isVisible()) {
            page.click("#done");
        }
        assertThat(words.locator(".progress[data-state=there]")).isVisible(patiently(3));
        Locator silence = page.locator(".take[data-take=listening]");
        silence.locator(".record").click();
        assertThat(silence.locator(".progress[data-state=there]")).isVisible(patiently(3));
        shot(page, "sitting-ready-real");
        page.click("#ready button.main");
    }

    private static LocatorAssertions.IsVisibleOptions patiently(double minutes) {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(minutes * A_MINUTE);
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(ARTEFACTS.resolve(name + ".png")));
    }
}
