package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.command.ServerOptions;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PlatformsTest {
    @Test
    void an_address_is_called_by_the_name_that_people_know_it_by() {
        assertThat(Platforms.named("rtmp://live.twitch.tv/app/key")).isEqualTo("twitch");
        assertThat(Platforms.named("rtmps://a.rtmps.youtube.com:443/live2/key")).isEqualTo("youtube");
    }

    @Test
    void an_address_that_has_no_name_is_itself_and_never_a_platform_that_somebody_allowed() {
        assertThat(Platforms.named("rtmp://10.0.0.7/app/key")).isEqualTo("10.0.0.7");
        assertThat(Platforms.named("rtmp://localhost/app/key")).isEqualTo("localhost");
        assertThat(Platforms.named("no address at all")).isEqualTo("rtmp");
        assertThat(Platforms.named("rtmp://live.preview.tv/app/key")).isEqualTo("live.preview.tv");
        assertThat(Platforms.named("rtmp://live.page.tv/app/key")).isEqualTo("live.page.tv");
    }

    @Test
    void r19_a_host_that_only_looks_like_this_machine_is_seen_outside() {
        assertThat(outside("rtmp://127.0.0.1:1935/live/x")).isFalse();
        assertThat(outside("rtmp://localhost/live/x")).isFalse();
        assertThat(outside("rtmp://127.0.0.1.example.com/live/x")).isTrue();
        assertThat(outside("rtmp://127.tv/live/x")).isTrue();
        assertThat(outside("rtmp://10.0.0.7/live/x")).isTrue();
    }

    private static boolean outside(String url) {
        return Platforms.seenOutside(CommandLine.populateCommand(new ServerOptions(), "--rtmp", url));
    }
}
