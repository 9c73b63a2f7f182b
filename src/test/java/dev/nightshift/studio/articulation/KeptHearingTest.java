package dev.nightshift.studio.articulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.avatar.clone.speech.Hearing;
import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.SpeechChunk;
import dev.nightshift.voice.Utterance;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import dev.nightshift.voice.VoiceInfo;
import dev.nightshift.voice.VoiceSource;
import dev.nightshift.voice.mary.MaryVoices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptHearingTest {
    @TempDir
    private Path folder;

    private final AtomicInteger lessons = new AtomicInteger();

    @Test
    void hearing_is_taught_once_and_then_kept() throws IOException {
        Hearing taught = ear().get();
        int read = lessons.get();
        Hearing kept = ear().get();
        assertThat(read).isPositive();
        assertThat(lessons).hasValue(read);
        assertThat(kept.scores()).isDeepEqualTo(taught.scores());
    }

    @Test
    void a_kept_hearing_that_is_cut_off_is_taught_anew() throws IOException {
        ear().get();
        Path kept = files().getFirst();
        Files.write(kept, new byte[] {1, 2, 3});
        int read = lessons.get();
        ear().get();
        assertThat(lessons.get()).isGreaterThan(read);
        assertThat(files()).containsExactly(kept);
    }

    @Test
    void without_a_voice_that_can_read_there_is_no_hearing() {
        assertThatThrownBy(new KeptHearing(folder, List.of(new Source(new Mute())))::get)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no voice");
        assertThat(folder).isEmptyDirectory();
    }

    private KeptHearing ear() {
        return new KeptHearing(
                folder,
                List.of(new Source(new Counting(MaryVoices.sources().getFirst().open()))));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private record Source(Voice voice) implements VoiceSource {
        @Override
        public VoiceInfo info() {
            return voice.info();
        }

        @Override
        public Availability availability() {
            return new Availability.Ready();
        }

        @Override
        public Voice open() {
            return voice;
        }
    }

    /** Reads only the first two words of a lesson, so that the test is quick. */
    private final class Counting implements Voice {
        private final Voice reader;

        Counting(Voice reader) {
            this.reader = reader;
        }

        @Override
        public VoiceInfo info() {
            return reader.info();
        }

        @Override
        public void warmUp() {
            reader.warmUp();
        }

        @Override
        public Utterance say(String spoken, Prosody prosody) {
            lessons.incrementAndGet();
            String[] words = spoken.split(" ");
            return reader.say(words[0] + " " + words[1], prosody);
        }

        @Override
        public void close() {
            reader.close();
        }
    }

    private static final class Mute implements Voice {
        @Override
        public VoiceInfo info() {
            return new VoiceInfo("mute", Locale.ENGLISH, false, "says nothing");
        }

        @Override
        public void warmUp() {
            // has nothing to load
        }

        @Override
        public Utterance say(String spoken, Prosody prosody) {
            return new Utterance() {
                @Override
                public Optional<SpeechChunk> next() throws VoiceException {
                    throw new VoiceException("is mute");
                }

                @Override
                public void cancel() {
                    // says nothing anyway
                }
            };
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
