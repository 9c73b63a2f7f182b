package dev.nightshift;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.nightshift.console.RoomViews;
import dev.nightshift.console.ScriptedRoom;
import dev.nightshift.console.TestConsole;
import dev.nightshift.console.hosts.ScriptedNextHost;
import dev.nightshift.studio.TestFootage;
import dev.nightshift.studio.footage.Clips;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way, with a real console, a real browser whose camera shows a real person, and a real build in a process of
 * its own.
 * Skipped without that person's film, which is no part of the project.
 */
@Tag("soak")
class SittingToHostTest {
    private static final Path ARTEFACTS = Path.of("target", "artefacts");
    private static final double A_MINUTE = 60_000;

    @TempDir
    private Path folder;

    @Test
    void a_person_before_the_browsers_camera_becomes_a_host() throws Exception {
        assumeTrue(TestBrowser.installed(), "left out: needs Debian's package chromium");
        TestFootage.models();
        Path film = TestFootage.presenter();
        Path picture = Clips.make(
                folder, "face.mjpeg", "-i", film.toString(), "-vf", "scale=720:1280", "-r", "25", "-an", "-q:v", "3");
        Path sound = Clips.make(folder, "voice.wav", "-i", film.toString(), "-vn", "-ac", "1", "-ar", "48000");
        Path data = folder.resolve("data");
        Files.createDirectories(ARTEFACTS);
        InstantSource clock = InstantSource.system();
        HostShelf shelf = new HostShelf(clock, name -> Optional.empty(), Optional::empty);
        try (StudioFloor floor = new StudioFloor(shelf, new ScriptedNextHost(), data, Map.of(), nightshift(), clock);
                TestConsole console = new TestConsole(new ScriptedRoom(RoomViews.quiet()), floor.ports(), clock);
                Playwright playwright = TestBrowser.driver()) {
            Page page = TestBrowser.filming(playwright, Optional.of(picture), Optional.of(sound))
                    .newContext(new Browser.NewContextOptions().setViewportSize(1280, 800))
                    .newPage();
            page.setDefaultTimeout(2 * A_MINUTE);
            setUp(page, console.address() + console.setUpPath().orElseThrow());
            sit(page, console.address());
            assertThat(page.locator(".phases [data-state=now]")).isVisible(patiently(1));
            page.waitForURL("**/console/hosts/anna", new Page.WaitForURLOptions().setTimeout(20 * A_MINUTE));
            assertThat(page.locator(".facts")).containsText("EUR 40");
            shot(page, "host-real");
            page.navigate(console.address() + "/console/hosts");
            assertThat(page.locator(".gallery img").first()).isVisible();
            shot(page, "hosts-real");
        }
        assertThat(data.resolve("hosts/anna/anna.host")).isRegularFile();
        assertThat(data.resolve("hosts/anna/preview.sealed")).isRegularFile();
        assertThat(data.resolve("hosts/anna/consent-recording.sealed")).isRegularFile();
        assertThat(data.resolve("safes")).isEmptyDirectory();
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left).noneMatch(path -> path.getFileName().toString().startsWith("nightshift-build-"));
        }
    }

    /** This program, as it is being tested, in a process of its own. */
    private static List<String> nightshift() {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "@" + Path.of("java.options").toAbsolutePath(),
                "-Xmx1536m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.nightshift.Main");
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
