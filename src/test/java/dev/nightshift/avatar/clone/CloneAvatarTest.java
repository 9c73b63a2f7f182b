package dev.nightshift.avatar.clone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.Direction;
import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.avatar.clone.render.Skins;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CloneAvatarTest {
    private static final SpeechTrack SECOND = new SpeechTrack(List.of(), List.of(), 1_000_000);

    private final Arena arena = Arena.ofConfined();
    private final List<Long> asked = new ArrayList<>();

    @AfterEach
    void free() {
        arena.close();
    }

    @Test
    void in_silence_where_the_person_was_silent_the_film_is_shown_as_it_is() {
        CloneModel model = Clones.model(true);
        CloneAvatar avatar = avatar(model);
        VideoFrame frame = VideoFrame.allocate(arena, avatar.width(), avatar.height());
        for (int i = 0; i < 12; i++) {
            avatar.render(i * 40_000L, frame);
        }

        int shown = 2 + 11;
        var film = dev.nightshift.avatar.clone.render.Texture.blank(Skins.WIDTH, Skins.HEIGHT);
        Clones.plates().read(shown, film);
        assertThat(pixels(frame)).isEqualTo(film.pixels());
    }

    @Test
    void speech_moves_the_mouth_and_hushing_brings_it_to_rest() {
        CloneAvatar avatar = avatar(Clones.model(true));
        VideoFrame frame = VideoFrame.allocate(arena, avatar.width(), avatar.height());
        avatar.direct(new Direction.Speak(400_000, 1, SECOND, List.of(), false, false));
        avatar.direct(new Direction.Hush(800_000, 1));
        for (int i = 0; i < 50; i++) {
            avatar.render(i * 40_000L, frame);
        }

        assertThat(asked).isNotEmpty().allMatch(micros -> micros >= -240_000 && micros <= 560_000);
    }

    @Test
    void a_person_who_speaks_through_it_moves_the_mouth_until_nothing_is_heard_any_more() {
        CloneAvatar silent = avatar(Clones.model(true));
        CloneAvatar followed = avatar(Clones.model(true));
        VideoFrame still = VideoFrame.allocate(arena, silent.width(), silent.height());
        VideoFrame moved = VideoFrame.allocate(arena, silent.width(), silent.height());
        List<Boolean> differs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            if (i >= 4 && i < 12) {
                float[] sound = new float[Direction.Follow.SAMPLES];
                sound[0] = i < 9 ? 1 : 0;
                followed.direct(new Direction.Follow(i * 40_000L, sound));
            }
            silent.render(i * 40_000L, still);
            followed.render(i * 40_000L, moved);
            differs.add(!java.util.Arrays.equals(pixels(still), pixels(moved)));
        }
        assertThat(differs.subList(0, 4)).containsOnly(false);
        assertThat(differs.subList(5, 9)).containsOnly(true);
        assertThat(differs.subList(18, 20)).containsOnly(false);
    }

    @Test
    void a_picture_asked_for_twice_is_the_same() {
        CloneAvatar avatar = avatar(Clones.model(false));
        VideoFrame frame = VideoFrame.allocate(arena, avatar.width(), avatar.height());
        avatar.render(0, frame);
        int[] first = pixels(frame);
        avatar.render(10_000, frame);

        assertThat(pixels(frame)).isEqualTo(first);
    }

    private CloneAvatar avatar(CloneModel model) {
        return new CloneAvatar(model, model.bank(Clones.plates()), Clones.plates(), new Open(model), new Random(2));
    }

    /** Speaks with an open mouth whatever is said, and while it hears something louder than nothing. */
    private final class Open implements Speaking {
        private final CloneModel model;
        private final float[] open;

        Open(CloneModel model) {
            this.model = model;
            this.open = model.space().encode(model.track().faces().get(9).mesh());
        }

        @Override
        public Utterance plan(SpeechTrack track) {
            return micros -> {
                asked.add(micros);
                return open.clone();
            };
        }

        @Override
        public Following follow() {
            return samples -> (samples[0] > 0 ? open : model.rest()).clone();
        }
    }

    private static int[] pixels(VideoFrame frame) {
        int[] pixels = new int[frame.width() * frame.height()];
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                pixels[y * frame.width() + x] =
                        frame.pixels().get(ValueLayout.JAVA_INT, (long) y * frame.strideBytes() + 4L * x);
            }
        }
        return pixels;
    }
}
