package dev.nightshift.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.voice.VoiceSource.Availability;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VoicesTest {
    private static final VoiceSource FINE =
            new Scripted("fine", Locale.US, new Availability.Missing("no model", "get one"));
    private static final VoiceSource PLAIN = new Scripted("plain", Locale.UK, new Availability.Ready());
    private static final VoiceSource GERMAN = new Scripted(
            "deutsch", Locale.GERMANY, new Availability.Missing("espeak-ng is not installed", "apt install it"));
    private static final Voices VOICES = new Voices(List.of(FINE, PLAIN, GERMAN));

    @Test
    void the_best_voice_that_works_is_chosen() {
        assertThat(VOICES.speaking(Locale.ENGLISH)).isEqualTo(new Voices.Choice.CanSpeak(PLAIN));
    }

    @Test
    void a_language_that_lacks_its_engine_is_refused_with_what_to_install() {
        assertThat(VOICES.speaking(Locale.GERMAN))
                .isEqualTo(new Voices.Choice.CannotSpeak("espeak-ng is not installed", "apt install it"));
    }

    @Test
    void a_language_that_nobody_speaks_is_refused_by_name() {
        assertThat(VOICES.speaking(Locale.FRENCH))
                .isEqualTo(
                        new Voices.Choice.CannotSpeak("No voice speaks French", "Choose one of fine, plain, deutsch"));
    }

    @Test
    void a_voice_can_be_asked_for_by_name() {
        assertThat(VOICES.named("plain")).isEqualTo(new Voices.Choice.CanSpeak(PLAIN));
        assertThat(VOICES.named("nobody")).isInstanceOf(Voices.Choice.CannotSpeak.class);
    }

    private record Scripted(VoiceInfo info, Availability availability) implements VoiceSource {
        Scripted(String name, Locale locale, Availability availability) {
            this(new VoiceInfo(name, locale, true, "scripted"), availability);
        }

        @Override
        public Voice open() {
            throw new AssertionError("nobody speaks in this test");
        }
    }
}
