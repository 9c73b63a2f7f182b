package dev.nightshift.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.media.SpeechTrack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A voice that hangs is left behind. */
class WatchedVoiceTest {
    private static final Duration AT_ONCE = Duration.ofMillis(50);
    private static final Duration PATIENT = Duration.ofMinutes(1);
    private static final SpeechChunk SOUND =
            new SpeechChunk(new float[48], new SpeechTrack(List.of(), List.of(), 1000));

    private final CountDownLatch never = new CountDownLatch(1);
    private final List<Engine> opened = new ArrayList<>();

    @AfterEach
    void letGo() {
        never.countDown();
    }

    @Test
    void a_sentence_of_an_engine_that_hangs_fails_and_the_next_one_is_spoken_by_a_fresh_engine() throws Exception {
        try (WatchedVoice voice = new WatchedVoice(() -> engine(opened.isEmpty()), AT_ONCE, 3)) {
            Utterance first = voice.say("hello", Prosody.NEUTRAL);
            assertThatThrownBy(first::next)
                    .isInstanceOf(VoiceException.class)
                    .hasMessageContaining("no sound within")
                    .hasMessageNotContaining("hello");
            assertThat(opened.getFirst().cancelled).isTrue();
            assertThat(voice.replaced()).isEqualTo(1);
        }
        assertThat(opened).hasSize(2);
    }

    @Test
    void sentences_that_waited_for_the_same_engine_leave_it_behind_once() {
        try (WatchedVoice voice = new WatchedVoice(() -> engine(true), AT_ONCE, 3)) {
            Utterance first = voice.say("one", Prosody.NEUTRAL);
            Utterance second = voice.say("two", Prosody.NEUTRAL);
            assertThatThrownBy(first::next).isInstanceOf(VoiceException.class);
            assertThatThrownBy(second::next).isInstanceOf(VoiceException.class);
            assertThat(voice.replaced()).isEqualTo(1);
        }
    }

    @Test
    void engines_that_all_hang_are_not_opened_for_ever() {
        try (WatchedVoice voice = new WatchedVoice(() -> engine(true), AT_ONCE, 2)) {
            for (int sentence = 0; sentence < 5; sentence++) {
                Utterance next = voice.say("hello", Prosody.NEUTRAL);
                assertThatThrownBy(next::next).isInstanceOf(VoiceException.class);
            }
            assertThat(voice.replaced()).isEqualTo(2);
        }
        assertThat(opened).hasSize(3);
    }

    @Test
    void an_engine_that_speaks_is_heard_and_kept() throws Exception {
        try (WatchedVoice voice = new WatchedVoice(() -> engine(false), PATIENT, 3)) {
            Utterance sentence = voice.say("hello", Prosody.NEUTRAL);
            assertThat(sentence.next()).contains(SOUND);
            assertThat(voice.replaced()).isZero();
        }
        assertThat(opened).hasSize(1).first().matches(engine -> engine.closed);
    }

    private Engine engine(boolean hangs) {
        Engine engine = new Engine(hangs);
        opened.add(engine);
        return engine;
    }

    /** Gives one sound, or none for ever. */
    private final class Engine implements Voice {
        private final boolean hangs;
        private volatile boolean cancelled;
        private volatile boolean closed;

        Engine(boolean hangs) {
            this.hangs = hangs;
        }

        @Override
        public VoiceInfo info() {
            return new VoiceInfo("scripted", Locale.ENGLISH, true, "made for tests");
        }

        @Override
        public void warmUp() {}

        @Override
        public Utterance say(String spoken, Prosody prosody) {
            return new Utterance() {
                @Override
                public Optional<SpeechChunk> next() {
                    hang();
                    return Optional.of(SOUND);
                }

                @Override
                public void cancel() {
                    cancelled = true;
                }
            };
        }

        @Override
        public void close() {
            closed = true;
        }

        /** As an engine in an endless loop does, it does not care for being interrupted. */
        private void hang() {
            while (hangs && never.getCount() > 0) {
                try {
                    never.await();
                } catch (InterruptedException ignored) {
                    Thread.yield();
                }
            }
        }
    }
}
