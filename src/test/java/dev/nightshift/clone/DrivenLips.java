package dev.nightshift.clone;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.avatar.clone.speech.Hearing;
import dev.nightshift.avatar.clone.speech.LipFigures;
import dev.nightshift.avatar.clone.speech.MouthDriver;
import dev.nightshift.avatar.clone.speech.SoundDriver;
import dev.nightshift.avatar.clone.speech.SpeakingMouth;
import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Timebase;
import dev.nightshift.studio.SteadyTrack;
import dev.nightshift.studio.alignment.Aligner;
import dev.nightshift.studio.alignment.Alignment;
import dev.nightshift.studio.alignment.Recording;
import dev.nightshift.studio.articulation.ArticulationLearner;
import dev.nightshift.studio.footage.SoundReader;
import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.SpeechChunk;
import dev.nightshift.voice.Voice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * How well the mouth follows the held-out speech: driven by its sound alone, as a live microphone does, and, when somebody
 * wrote down what is said, by its phones. What is compared is the gap between the lips as it would be drawn on the
 * held-out pictures, whose heads are held as they are, against the real gap. Nothing else is taken from these pictures.
 * Footage of any rate is brought to the {@value Timebase#FPS} pictures a second that shapes are driven at.
 */
public final class DrivenLips implements CloneBench.SpokenMeasure {
    private static final long PICTURE_MICROS = 40_000;
    /** Read by the voice where nobody wrote down what is said: every p, b and m in it must be seen. */
    private static final List<String> MANY_CLOSURES = List.of(
            "Perhaps Bob may buy more paper and apples before Monday, but maybe not.",
            "Look at these beautiful blue cups, we only have a few more of them left today.");

    private final Hearing hearing;
    private final Voice voice;
    private final Optional<String> transcript;

    /**
     * @param voice of the transcript's language
     * @param transcript what is said in the whole film
     */
    public DrivenLips(Hearing hearing, Voice voice, Optional<String> transcript) {
        this.hearing = hearing;
        this.voice = voice;
        this.transcript = transcript;
    }

    @Override
    public Map<String, Double> measure(Path footage, CloneModel model, FaceTrack film) throws Exception {
        FaceTrack track = SteadyTrack.of(film, Timebase.FPS);
        FaceTrack first = SteadyTrack.of(model.track(), Timebase.FPS);
        float[] sound = asLongAs(
                track, SoundReader.read(footage, SoundReader.SPEECH_RATE).orElseThrow());
        int learnt = first.faces().size();
        Optional<SpeechTrack> said =
                transcript.isEmpty() ? Optional.empty() : Optional.of(aligned(sound, transcript.get()));
        SpeakingMouth mouth = ArticulationLearner.learn(
                        model.space(), model.trend(), first, learnt, sound, said, hearing)
                .resting(model.rest());
        HeldOut heldOut = new HeldOut(model, learnt, track.faces());
        List<float[]> live = SoundDriver.through(mouth, sound);
        Map<String, Double> metrics = new LinkedHashMap<>();
        if (said.isPresent()) {
            MouthDriver phones = new MouthDriver(mouth, said.get());
            heldOut.put(metrics, "phoneme_corr", "offset_frames", i -> phones.shape(i * PICTURE_MICROS));
            metrics.put("closure_pct", closures(after(said.get(), learnt * PICTURE_MICROS), phones, mouth));
            heldOut.put(metrics, "sound_corr", "sound_offset_frames", live::get);
        } else {
            heldOut.put(metrics, "phoneme_corr", "offset_frames", live::get);
            metrics.put("closure_pct", closuresOfVoice(mouth));
        }
        metrics.put("resting_corr", heldOut.correlation(i -> mouth.lips().rest()));
        return metrics;
    }

    /** Sound may end some milliseconds before the pictures. */
    private static float[] asLongAs(FaceTrack track, float[] sound) {
        return Arrays.copyOf(sound, Math.max(sound.length, track.faces().size() * SoundDriver.SAMPLES_A_PICTURE));
    }

    private SpeechTrack aligned(float[] sound, String words) throws Exception {
        return switch (new Aligner(voice).align(new Recording(sound, SoundReader.SPEECH_RATE), words)) {
            case Alignment.Aligned aligned -> aligned.track();
            case Alignment.Mismatch mismatch -> throw new IllegalArgumentException(mismatch.reason());
        };
    }

    private static SpeechTrack after(SpeechTrack track, long micros) {
        List<Phone> phones = track.phones().stream()
                .filter(phone -> phone.startMicros() >= micros)
                .toList();
        return new SpeechTrack(phones, List.of(), track.durationMicros());
    }

    private double closuresOfVoice(SpeakingMouth mouth) throws Exception {
        double sum = 0;
        for (String sentence : MANY_CLOSURES) {
            SpeechChunk read = voice.say(sentence, Prosody.NEUTRAL).next().orElseThrow();
            sum += closures(read.track(), new MouthDriver(mouth, read.track()), mouth);
        }
        return sum / MANY_CLOSURES.size();
    }

    private static double closures(SpeechTrack track, MouthDriver driver, SpeakingMouth mouth) {
        return LipFigures.closurePercent(track, driver::shape, mouth.lips(), 0);
    }

    /** The usable pictures that were not learnt from. */
    private record HeldOut(CloneModel model, int learnt, List<TrackedFace> faces) {

        void put(Map<String, Double> metrics, String correlation, String offset, IntFunction<float[]> shapes) {
            metrics.put(correlation, correlation(shapes));
            metrics.put(offset, (double) LipFigures.offsetFrames(gaps(shapes, false), gaps(this::own, false)));
        }

        double correlation(IntFunction<float[]> shapes) {
            return LipFigures.correlation(gaps(shapes, true), gaps(this::own, true));
        }

        private float[] own(int picture) {
            TrackedFace face = faces.get(picture);
            return model.trend().without(face.pose(), model.space().encode(face.mesh()));
        }

        private double[] gaps(IntFunction<float[]> shapes, boolean usable) {
            List<Double> gaps = new ArrayList<>();
            for (int i = learnt; i < faces.size(); i++) {
                TrackedFace face = faces.get(i);
                if (face.usable() || !usable) {
                    float[] drawn = model.trend().at(face.pose(), shapes.apply(i));
                    gaps.add(model.space().opening(drawn));
                }
            }
            return gaps.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
