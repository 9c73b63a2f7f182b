package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.nightshift.command.ServerOptions;
import dev.nightshift.command.ShowOptions;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A real browser watches a real room. Screenshots are kept in {@code target/artefacts}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShowInBrowserTest {
    private static final Path ARTEFACTS = Path.of("target", "artefacts");

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private LiveShow show;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void goOnAir(@TempDir Path data) throws Exception {
        assumeTrue(TestBrowser.installed(), "left out: needs Debian's package chromium");
        Files.createDirectories(ARTEFACTS);
        ServerOptions server = ShowBench.anyPort();
        Parts parts = new Parts(new ShopFolder(Limits.DEFAULT), Main.voices(), System.err);
        show = new LiveShow(
                parts,
                new ShowOptions(),
                server,
                LiveShow.Data.in(data),
                LiveShow.Company.NONE,
                InstantSource.system(),
                notice -> {});
        playwright = TestBrowser.driver();
        browser = TestBrowser.launch(playwright);
    }

    @AfterAll
    void leaveTheAir() {
        if (playwright != null) {
            playwright.close();
        }
        if (show != null) {
            show.close();
        }
    }

    @Test
    void the_host_is_seen_and_heard_on_a_desktop() {
        Page page = open(1280, 800);
        assertThat(plays(page)).isTrue();
        assertThat(brightness(page)).isBetween(20.0, 200.0);
        page.click("#sound");
        page.waitForFunction("() => document.getElementById('video').webkitAudioDecodedByteCount > 1000");
        page.screenshot(new Page.ScreenshotOptions().setPath(ARTEFACTS.resolve("viewer-desktop.png")));
        page.close();
    }

    @Test
    void a_phone_sized_window_shows_stream_and_offers_without_sideways_scrolling() {
        Page page = open(390, 844);
        assertThat(plays(page)).isTrue();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(page.locator(".offers li").count()).isEqualTo(6);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(ARTEFACTS.resolve("viewer-phone.png"))
                .setFullPage(true));
        page.close();
    }

    @Test
    void the_page_shows_every_offer_with_its_price() {
        Page page = open(1280, 800);
        assertThat(page.locator(".offers .price").allTextContents()).allMatch(price -> price.startsWith("€"));
        page.close();
    }

    @Test
    void a_viewer_asks_and_reads_in_the_chat_what_the_host_answered_aloud() {
        Page page = open(1280, 800);
        page.fill("#name", "Lea");
        page.fill("#text", "How long does delivery to Germany take?");
        page.click(".send");
        assertThat(page.locator(".said.own .what").last().textContent())
                .isEqualTo("How long does delivery to Germany take?");
        Locator answer = page.locator(".said.own .spoken").last();
        answer.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE.toMillis()));
        assertThat(answer.textContent()).containsPattern("[0-9]|days|weeks");
        page.screenshot(new Page.ScreenshotOptions().setPath(ARTEFACTS.resolve("viewer-answered.png")));
        page.close();
    }

    @Test
    void a_viewer_places_a_test_order_and_the_host_gives_thanks() {
        Page page = open(390, 844);
        page.click("#bag");
        page.locator(".buy").first().click();
        assertThat(page.locator(".order-notice").isVisible()).isTrue();
        page.click("#order-place");
        page.waitForFunction("() => document.getElementById('order').classList.contains('done')");
        page.screenshot(new Page.ScreenshotOptions().setPath(ARTEFACTS.resolve("viewer-ordered.png")));
        Patience.until("the room notes the payment", PATIENCE, () -> show.view().floor().orders().stream()
                .anyMatch(order -> order.kind().equals("paid")));
        Patience.until("the host gives thanks", PATIENCE, this::givesThanks);
        page.close();
    }

    @Test
    void what_a_viewer_writes_is_never_read_as_html() {
        Page page = open(1280, 800);
        page.fill("#text", "<img src=x onerror='window.hit = 1'><b>how wide is it?</b>");
        page.click(".send");
        page.waitForFunction("() => !document.querySelector('.said.sending')");
        assertThat(page.locator(".said.own .what").last().textContent()).startsWith("<img src=x");
        assertThat(page.evaluate(
                        "() => window.hit === undefined && !document.querySelector('.said img, .said b:not(.host)')"))
                .isEqualTo(true);
        page.close();
    }

    private boolean givesThanks() {
        return show.view().floor().queue().stream()
                .anyMatch(line -> line.kind().equals("thanks")
                        || line.kind().equals("turn")
                                && line.display().toLowerCase(Locale.ENGLISH).contains("thank"));
    }

    private Page open(int width, int height) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, height));
        page.navigate("http://127.0.0.1:" + show.port() + "/");
        return page;
    }

    /** Whether the stream moves on: its time at least two seconds later than at first. */
    private static boolean plays(Page page) {
        page.waitForFunction("() => document.getElementById('video').currentTime > 0"
                + " && document.getElementById('video').readyState >= 3");
        page.evaluate("() => window.seen = document.getElementById('video').currentTime");
        page.waitForFunction("() => document.getElementById('video').currentTime > window.seen + 2");
        return true;
    }

    private static double brightness(Page page) {
        return ((Number) page.evaluate("""
                () => {
                  const canvas = document.createElement('canvas');
                  canvas.width = 36; canvas.height = 64;
                  const pen = canvas.getContext('2d');
                  pen.drawImage(document.getElementById('video'), 0, 0, 36, 64);
                  const pixels = pen.getImageData(0, 0, 36, 64).data;
                  let sum = 0;
                  for (let i = 0; i < pixels.length; i += 4) sum += pixels[i] + pixels[i + 1] + pixels[i + 2];
                  return sum / (3 * 36 * 64);
                }""")).doubleValue();
    }
}
