package dev.nightshift;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Debian's Chromium, driven by Playwright. */
final class TestBrowser {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--autoplay-policy=no-user-gesture-required",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private TestBrowser() {}

    static boolean installed() {
        return Files.isExecutable(CHROMIUM);
    }

    /** The driver; it never fetches a browser of its own, and is patient: a suite's machine is busy. */
    static Playwright driver() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright driver) {
        return launch(driver, List.of());
    }

    /** One with a camera and a microphone that nobody has to allow: a moving pattern and beeps, or these files. */
    static Browser filming(Playwright driver, Optional<Path> picture, Optional<Path> sound) {
        List<String> media =
                new ArrayList<>(List.of("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"));
        picture.ifPresent(file -> media.add("--use-file-for-fake-video-capture=" + file.toAbsolutePath()));
        sound.ifPresent(file -> media.add("--use-file-for-fake-audio-capture=" + file.toAbsolutePath()));
        return launch(driver, media);
    }

    private static Browser launch(Playwright driver, List<String> more) {
        return driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(Stream.concat(QUIET.stream(), more.stream()).toList()));
    }
}
