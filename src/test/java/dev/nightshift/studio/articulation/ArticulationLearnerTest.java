package dev.nightshift.studio.articulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.model.PoseTrend;
import dev.nightshift.avatar.clone.speech.Hearing;
import dev.nightshift.avatar.clone.speech.LipFigures;
import dev.nightshift.avatar.clone.speech.MouthDriver;
import dev.nightshift.avatar.clone.speech.Mouths;
import dev.nightshift.avatar.clone.speech.SpeakingMouth;
import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.signal.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The footage is of {@link Mouths}' made-up person, as a tracker would see them: with noise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticulationLearnerTest {
    private static final String[] PHONES = {"a", "k", "i", "p", "o", "s", "ɛ", "m", "u", "t", "ʃ", "f", "n", "ɹ"};
    private static final int SECONDS = 20;
    private static final int LEARNT = 375;

    private final SpeechTrack said = said(new Random(11));
    private final MouthDriver person = new MouthDriver(Mouths.speaking(), said);
    private SpeakingMouth learnt;

    @BeforeAll
    void learn_from_footage_without_a_laugh() {
        learnt = learn(footage(0));
    }

    @Test
    void a_persons_mouth_is_learnt_well_enough_to_foretell_it() {
        assertThat(correlation(learnt)).isGreaterThan(0.9);
    }

    @Test
    void a_laugh_in_the_middle_does_not_spoil_what_is_learnt() {
        assertThat(correlation(learn(footage(40)))).isGreaterThan(0.85);
    }

    @Test
    void the_resting_mouth_is_closed() {
        assertThat(learnt.lips().gap(learnt.lips().rest())).isCloseTo(0, within(0.02));
    }

    @Test
    void lips_meet_on_every_p_b_and_m() {
        MouthDriver driver = new MouthDriver(learnt, said);
        assertThat(LipFigures.closurePercent(said, driver::shape, learnt.lips(), 0))
                .isGreaterThanOrEqualTo(95);
    }

    @Test
    void from_too_little_speech_the_mouth_does_what_any_mouth_does() {
        SpeakingMouth little = learn(footage(0), 60);
        MouthDriver driver = new MouthDriver(little, Mouths.saying("a", "a", "s", "s"));
        double vowel = little.lips().gap(driver.shape(600_000));
        assertThat(vowel).isGreaterThan(little.lips().gap(driver.shape(820_000)) + 0.05);
    }

    @Test
    void footage_that_never_shows_the_mouth_is_refused() {
        List<TrackedFace> covered = footage(0).faces().stream()
                .map(face -> new TrackedFace(face.mesh(), face.pose(), face.eyes(), 0.1f))
                .toList();
        assertThatThrownBy(() -> learn(new FaceTrack(25, 720, 1280, covered)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private SpeakingMouth learn(FaceTrack track) {
        return learn(track, LEARNT);
    }

    private SpeakingMouth learn(FaceTrack track, int pictures) {
        Hearing deaf = new Hearing(new float[Hearing.INPUTS + 1][4], new float[Hearing.INPUTS + 5][15]);
        float[] sound = Signals.noise(1, 0.1, SECONDS * 16_000);
        PoseTrend none = new PoseTrend(new float[3], new float[2][3]);
        return ArticulationLearner.learn(Mouths.space(), none, track, pictures, sound, Optional.of(said), deaf);
    }

    private double correlation(SpeakingMouth learnt) {
        MouthDriver driver = new MouthDriver(learnt, said);
        double[] driven = new double[SECONDS * 25 - LEARNT];
        double[] real = new double[driven.length];
        for (int i = 0; i < driven.length; i++) {
            driven[i] = learnt.lips().gap(driver.shape((LEARNT + i) * 40_000L));
            real[i] = gap(LEARNT + i);
        }
        return LipFigures.correlation(driven, real);
    }

    private double gap(int picture) {
        return Mouths.space().opening(person.shape(picture * 40_000L));
    }

    private FaceTrack footage(int laughing) {
        Random random = new Random(5);
        List<TrackedFace> faces = new ArrayList<>();
        for (int i = 0; i < SECONDS * 25; i++) {
            boolean laughs = i >= 100 && i < 100 + laughing;
            double gap = laughs ? 0.2 : Math.max(0, gap(i) + random.nextGaussian(0, 0.006));
            faces.add(Faces.tracked(Faces.straight(gap)));
        }
        return new FaceTrack(25, 720, 1280, faces);
    }

    /** Random words of a few phones with pauses between. */
    private static SpeechTrack said(Random random) {
        List<Phone> phones = new ArrayList<>();
        long now = 0;
        while (now < SECONDS * 1_000_000L) {
            boolean pause = random.nextInt(12) == 0;
            long length = pause ? 400_000 : 50_000 + random.nextInt(110_000);
            String ipa = pause ? "" : PHONES[random.nextInt(PHONES.length)];
            phones.add(new Phone(ipa, now, now + length, false));
            now += length;
        }
        return new SpeechTrack(phones, List.of(), now);
    }
}
