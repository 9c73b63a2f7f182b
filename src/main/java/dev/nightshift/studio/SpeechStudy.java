package dev.nightshift.studio;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.avatar.clone.speech.Hearing;
import dev.nightshift.avatar.clone.speech.SpeakingMouth;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Timebase;
import dev.nightshift.studio.alignment.Aligner;
import dev.nightshift.studio.alignment.Alignment;
import dev.nightshift.studio.alignment.Recording;
import dev.nightshift.studio.articulation.ArticulationLearner;
import dev.nightshift.studio.articulation.SoundOffset;
import dev.nightshift.studio.footage.SoundReader;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a person's mouth follows speech, learnt from the sound of the footage and what was said in it. One thread. */
final class SpeechStudy {
    private final Voice voice;
    private final Enrolment.Ear ear;
    private final Enrolment.Phases phases;

    /** @param voice reads the transcript; stays the caller's */
    SpeechStudy(Voice voice, Enrolment.Ear ear, Enrolment.Phases phases) {
        this.voice = voice;
        this.ear = ear;
        this.phases = phases;
    }

    /** The model with a section for it; what the person who recorded should know is added to the notes. */
    CloneModel speaking(CloneModel silent, float[] sound, Optional<String> transcript, List<String> notes)
            throws IOException {
        phases.begin("hearing, taught once a machine");
        Hearing hearing = ear.hearing();
        phases.begin("speech");
        FaceTrack track = SteadyTrack.of(silent.track(), Timebase.FPS);
        float[] inTime = inTime(track, sound, hearing, notes);
        Optional<SpeechTrack> said = transcript.flatMap(words -> aligned(inTime, words, notes));
        SpeakingMouth mouth = ArticulationLearner.learn(
                        silent.space(), silent.trend(), track, track.faces().size(), inTime, said, hearing)
                .resting(silent.rest());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mouth.write(bytes);
        return silent.with(Enrolment.SPEECH, bytes.toByteArray());
    }

    /** Sound that the camera or the file put beside the pictures is put back before anything is learnt from it. */
    private static float[] inTime(FaceTrack track, float[] sound, Hearing hearing, List<String> notes) {
        SoundOffset offset = SoundOffset.find(track, sound, hearing);
        if (!offset.sure()) {
            return sound;
        }
        notes.add(String.format(
                Locale.ROOT,
                "the sound was %.2f s %s against the lips and was put right",
                Math.abs(offset.pictures()) / (double) Timebase.FPS,
                offset.pictures() > 0 ? "late" : "early"));
        return offset.putRight(sound);
    }

    /** A transcript that doesn't fit is told of and not used: what is heard has to do. */
    private Optional<SpeechTrack> aligned(float[] sound, String words, List<String> notes) {
        try {
            return switch (new Aligner(voice).align(new Recording(sound, SoundReader.SPEECH_RATE), words)) {
                case Alignment.Aligned aligned -> Optional.of(aligned.track());
                case Alignment.Mismatch mismatch -> {
                    notes.add("the transcript was not used: " + mismatch.reason());
                    yield Optional.empty();
                }
            };
        } catch (VoiceException failed) {
            notes.add("the transcript was not used: the voice can't read it");
            return Optional.empty();
        }
    }
}
