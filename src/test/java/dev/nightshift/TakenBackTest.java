package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.console.hosts.TestStudio;
import dev.nightshift.shop.Language;
import dev.nightshift.talent.Consents;
import dev.nightshift.talent.Use;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule R15, on a virtual clock: how long after the talent's press a picture of them can still be drawn. */
class TakenBackTest {
    private static final Duration PICTURE = Duration.ofMillis(40);
    private static final Duration ALLOWED = Duration.ofSeconds(2);

    private Instant now = Consents.WITHIN;

    @Test
    void r15_from_the_press_to_the_last_picture_it_takes_at_most_two_seconds_whenever_it_is_pressed() throws Exception {
        Duration longest = Duration.ZERO;
        for (long press = 40; press <= 1_040; press += 200) {
            longest = max(longest, delay(Duration.ofMillis(press)));
        }
        assertThat(longest).isPositive().isLessThanOrEqualTo(ALLOWED);
    }

    private Duration delay(Duration press) throws Exception {
        now = Consents.WITHIN;
        try (TestStudio studio = new TestStudio(() -> now)) {
            studio.build("anna", Consents.anna());
            LikenessPermit permit = new LikenessPermit(
                    Optional.of("anna"),
                    Consents.anna(),
                    List.of(Use.ofFace("twitch", "EU", Language.EN)),
                    studio::library,
                    () -> now);
            Instant pressed = now.plus(press);
            for (Instant look = now.plus(Lookout.EVERY); ; now = now.plus(PICTURE)) {
                if (now.equals(pressed)) {
                    studio.library().revoke("anna-1", "talent");
                }
                if (!now.isBefore(look)) {
                    permit.look();
                    look = now.plus(Lookout.EVERY);
                }
                if (permit.withdrawn().isPresent()) {
                    return Duration.between(pressed, now);
                }
                permit.require();
            }
        }
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
