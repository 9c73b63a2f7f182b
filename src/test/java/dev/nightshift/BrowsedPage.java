package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page in a real browser that remembers what went wrong on it, and of which pictures are kept. One thread. */
final class BrowsedPage implements AutoCloseable {
    private static final Path ARTEFACTS = Path.of("target", "artefacts");

    private final List<String> complaints = new ArrayList<>();
    private final Playwright playwright;
    private final Page page;

    BrowsedPage() throws IOException {
        Files.createDirectories(ARTEFACTS);
        playwright = TestBrowser.driver();
        page = TestBrowser.filming(playwright, Optional.empty(), Optional.empty())
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setLocale("en-GB"))
                .newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    /** What broke or was kept from running so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Keeps a picture of what is seen. */
    void shot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(ARTEFACTS.resolve(name + ".png")));
    }

    /** The page as it is now, on a desk, two tablets and a phone: nothing sideways, nothing too small to touch. */
    void fits(String language) {
        for (int[] size : new int[][] {{1280, 800}, {1024, 768}, {768, 1024}, {390, 844}}) {
            page.setViewportSize(size[0], size[1]);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .as(language + ", " + size[0] + " wide")
                    .isEqualTo(true);
            assertThat(page.evaluate("""
                    () => [...document.querySelectorAll("button, .bar a, .jumps a")]
                        .filter((target) => target.checkVisibility())
                        .map((target) => [target.outerHTML.slice(0, 80), target.getBoundingClientRect()])
                        .filter(([name, box]) => box.width < 44 || box.height < 44)
                        .map(([name, box]) => `${name} ${box.width} x ${box.height}`)"""))
                    .as("targets that are too small at " + size[0])
                    .isEqualTo(List.of());
            shot("console-" + language + "-" + size[0]);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
