package dev.nightshift;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How far behind the program a real browser is: the program's time less the time of the picture it shows. */
final class DelayMeter {
    private static final int SAMPLES = 100;
    private static final long BETWEEN_MILLIS = 150;

    private final LiveShow show;

    DelayMeter(LiveShow show) {
        this.show = show;
    }

    /** Milliseconds at the 95th percentile, after the player has found its distance. */
    double p95() throws InterruptedException {
        List<Double> delays = new ArrayList<>();
        try (Playwright playwright = TestBrowser.driver();
                Browser browser = TestBrowser.launch(playwright)) {
            Page page = browser.newPage();
            page.navigate("http://127.0.0.1:" + show.port() + "/");
            page.waitForFunction("() => document.getElementById('video').currentTime > 0");
            Thread.sleep(Duration.ofSeconds(10));
            for (int i = 0; i < SAMPLES; i++) {
                delays.add(delay(page));
                Thread.sleep(BETWEEN_MILLIS);
            }
        }
        delays.sort(Double::compare);
        return delays.get(SAMPLES * 95 / 100);
    }

    private double delay(Page page) {
        double shown = ((Number) page.evaluate("() => document.getElementById('video').currentTime")).doubleValue();
        Instant since = show.status().orElseThrow().since();
        return Duration.between(since, Instant.now()).toNanos() / 1e6 - shown * 1000;
    }
}
