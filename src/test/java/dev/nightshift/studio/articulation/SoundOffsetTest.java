package dev.nightshift.studio.articulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.clone.speech.MouthDriver;
import dev.nightshift.avatar.clone.speech.Mouths;
import dev.nightshift.avatar.clone.speech.SoundDriver;
import dev.nightshift.avatar.clone.speech.Sounds;
import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundOffsetTest {
    private static final String[] PHONES = {"a", "k", "i", "p", "o", "s", "ɛ", "m", "u", "t", "ʃ", "f", "n", "ɹ"};
    private static final int PICTURES = 400;

    private final double[] gaps = gaps(said(0));

    @ParameterizedTest
    @ValueSource(ints = {-7, 5, 9})
    void sound_that_is_late_or_early_is_told_by_the_lips(int late) {
        SoundOffset found = SoundOffset.find(gaps, usable(PICTURES), Sounds.of(said(late)));
        assertThat(found.pictures()).isBetween(late - 1, late + 1);
        assertThat(found.sure()).isTrue();
    }

    @Test
    void sound_in_its_place_is_left_there() {
        assertThat(SoundOffset.find(gaps, usable(PICTURES), Sounds.of(said(0))).sure())
                .isFalse();
    }

    @Test
    void sound_that_has_nothing_to_do_with_the_lips_is_left_there() {
        double[] others = gaps(said(0, new Random(99)));
        assertThat(SoundOffset.find(others, usable(PICTURES), Sounds.of(said(0)))
                        .sure())
                .isFalse();
    }

    @Test
    void from_hardly_any_speech_nothing_is_told() {
        assertThat(SoundOffset.find(gaps, usable(100), Sounds.of(said(6))).sure())
                .isFalse();
    }

    @Test
    void late_sound_is_moved_forward_and_early_sound_back() {
        float[] sound = new float[4 * SoundDriver.SAMPLES_A_PICTURE];
        sound[2 * SoundDriver.SAMPLES_A_PICTURE] = 1;
        assertThat(new SoundOffset(2, 1).putRight(sound)[0]).isEqualTo(1);
        assertThat(new SoundOffset(-1, 1).putRight(sound)[3 * SoundDriver.SAMPLES_A_PICTURE])
                .isEqualTo(1);
    }

    private static boolean[] usable(int pictures) {
        boolean[] usable = new boolean[PICTURES];
        Arrays.fill(usable, 0, pictures, true);
        return usable;
    }

    private static double[] gaps(SpeechTrack said) {
        MouthDriver person = new MouthDriver(Mouths.speaking(), said);
        return IntStream.range(0, PICTURES)
                .mapToDouble(i -> Mouths.space().opening(person.shape(i * 40_000L)))
                .toArray();
    }

    private static SpeechTrack said(int picturesLate) {
        return said(picturesLate, new Random(11));
    }

    /** Half a second of silence and the offset, then random phones and pauses. */
    private static SpeechTrack said(int picturesLate, Random random) {
        List<Phone> phones = new ArrayList<>();
        long now = 500_000 + picturesLate * 40_000L;
        phones.add(new Phone("", 0, now, false));
        while (now < PICTURES * 40_000L) {
            boolean pause = random.nextInt(12) == 0;
            long length = pause ? 300_000 : 50_000 + random.nextInt(110_000);
            phones.add(new Phone(pause ? "" : PHONES[random.nextInt(PHONES.length)], now, now + length, false));
            now += length;
        }
        return new SpeechTrack(phones, List.of(), now);
    }
}
