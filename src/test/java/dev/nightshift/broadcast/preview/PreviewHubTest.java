package dev.nightshift.broadcast.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PreviewHubTest {
    private final PreviewHub hub = new PreviewHub("video/mp4");

    private void fragment(String text, boolean keyframe) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        hub.append(bytes, bytes.length, keyframe);
    }

    private static String watch(Viewer viewer) throws Exception {
        ByteArrayOutputStream browser = new ByteArrayOutputStream();
        viewer.streamTo(browser);
        return browser.toString(StandardCharsets.US_ASCII);
    }

    @Test
    void who_joins_gets_the_initialisation_and_everything_from_the_newest_keyframe() throws Exception {
        hub.initialisation("init ".getBytes(StandardCharsets.US_ASCII));
        fragment("K1 ", true);
        fragment("p2 ", false);
        fragment("K3 ", true);
        fragment("p4 ", false);
        hub.close();

        assertThat(watch(hub.join())).isEqualTo("init K3 p4 ");
    }

    @Test
    void who_joins_before_the_stream_begins_waits_for_it() throws Exception {
        Viewer early = hub.join();
        ByteArrayOutputStream browser = new ByteArrayOutputStream();
        Thread watching = Thread.ofVirtual().start(() -> {
            try {
                early.streamTo(browser);
            } catch (IOException | InterruptedException unexpected) {
                throw new AssertionError(unexpected);
            }
        });

        hub.initialisation("init ".getBytes(StandardCharsets.US_ASCII));
        fragment("K1 ", true);
        hub.close();
        watching.join();

        assertThat(browser.toString(StandardCharsets.US_ASCII)).isEqualTo("init K1 ");
    }

    @Test
    void a_slow_viewer_jumps_to_the_newest_keyframe_and_what_it_missed_is_counted() throws Exception {
        Viewer viewer = hub.join();
        fragment("K0 ", true);
        assertThat(hub.read(viewer, 0)).isEqualTo(3);

        for (int number = 1; number < 1_000; number++) {
            fragment("p ", number % 50 == 0);
        }
        hub.read(viewer, 0);

        assertThat(viewer.position()).isEqualTo(951);
        assertThat(viewer.missedFragments()).isEqualTo(949);
        assertThat(hub.missedFragments()).isEqualTo(949);
    }

    @Test
    void a_viewer_between_two_keyframes_waits_rather_than_start_in_the_middle() throws Exception {
        Viewer viewer = hub.join();
        fragment("p0 ", false);

        assertThat(hub.read(viewer, 1)).isZero();
        fragment("K1 ", true);
        assertThat(hub.read(viewer, 1)).isEqualTo(3);
    }

    @Test
    void a_browser_that_has_gone_ends_only_its_own_viewer() {
        hub.initialisation("init ".getBytes(StandardCharsets.US_ASCII));
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        try (Viewer viewer = hub.join()) {
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> viewer.streamTo(gone));
            assertThat(hub.viewers()).isEqualTo(1);
        }
        assertThat(hub.viewers()).isZero();
    }
}
