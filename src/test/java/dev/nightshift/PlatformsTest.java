package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
    }
}
