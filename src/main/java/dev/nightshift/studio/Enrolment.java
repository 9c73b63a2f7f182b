package dev.nightshift.studio;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.avatar.clone.render.Texture;
import dev.nightshift.avatar.clone.speech.SpeakingMouth;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.alignment.Aligner;
import dev.nightshift.studio.alignment.Alignment;
import dev.nightshift.studio.alignment.Recording;
import dev.nightshift.studio.articulation.ArticulationLearner;
import dev.nightshift.studio.articulation.HearingTeacher;
import dev.nightshift.studio.bank.CloneStudy;
import dev.nightshift.studio.consent.ConsentedFootage;
import dev.nightshift.studio.enrol.Fault;
import dev.nightshift.studio.enrol.FootageJudge;
import dev.nightshift.studio.enrol.FootageLimits;
import dev.nightshift.studio.enrol.FootageVerdict;
import dev.nightshift.studio.film.FilmWriter;
import dev.nightshift.studio.footage.Examination;
import dev.nightshift.studio.footage.FootageFile;
import dev.nightshift.studio.footage.FootageInfo;
import dev.nightshift.studio.footage.PictureReader;
import dev.nightshift.studio.footage.SoundReader;
import dev.nightshift.studio.footage.WorkingSize;
import dev.nightshift.studio.model.FaceModels;
import dev.nightshift.studio.tracking.TrackedFootage;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Makes a clone of footage for which a consent stands.
 *
 * <pre>
 *   examine --> track --> judge --> film + study (one more pass) --> sound --> mouth that speaks --> CloneModel
 * </pre>
 *
 * <p>Works on the calling thread and, where that helps, on all processors; about as long as the footage lasts on two.
 */
public final class Enrolment {
    /** The model's section that holds the mouth that speaks. */
    public static final String SPEECH = "speech";

    private static final long SEED = 1;

    private final FaceModels models;
    private final Voice voice;
    private final Phases phases;

    /** Told what is begun. */
    @FunctionalInterface
    public interface Phases {
        void begin(String phase);
    }

    /**
     * What is needed besides the footage.
     *
     * @param voice of the transcript's language; teaches hearing and reads the transcript; stays the caller's
     */
    public Enrolment(FaceModels models, Voice voice, Phases phases) {
        this.models = models;
        this.voice = voice;
        this.phases = phases;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /**
         * A clone.
         *
         * @param model with a section {@value Enrolment#SPEECH}
         * @param pictures of the film that was written
         * @param notes for the person who recorded it
         */
        record Enrolled(CloneModel model, int pictures, List<String> notes) implements Outcome {
            public Enrolled {
                notes = List.copyOf(notes);
            }
        }

        /**
         * The footage has to be recorded anew.
         *
         * @param reasons in words, at least one
         */
        record Rejected(List<String> reasons) implements Outcome {
            public Rejected {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /**
     * Makes the clone.
     *
     * @param transcript what is said in the footage, as spoken; empty when nobody wrote it down
     * @param film where the film is written, as {@link dev.nightshift.studio.film.Film} reads it; untouched by a rejection
     * @throws dev.nightshift.studio.footage.FootageException when the footage can't be read to its end
     */
    public Outcome enrol(ConsentedFootage footage, Optional<String> transcript, FilmOutput film)
            throws IOException, InterruptedException {
        return switch (FootageFile.examine(footage.file())) {
            case Examination.NoVideo none -> rejected(footage.file().getFileName() + " has no moving pictures");
            case Examination.Unreadable unreadable ->
                rejected(footage.file().getFileName() + " can't be read: " + unreadable.why());
            case Examination.Readable readable -> enrol(footage.file(), readable.info(), transcript, film);
        };
    }

    /** Opens the place of the film when it is sure that there will be one. */
    @FunctionalInterface
    public interface FilmOutput {
        OutputStream open() throws IOException;
    }

    private static Outcome rejected(String reason) {
        return new Outcome.Rejected(List.of(reason));
    }

    private Outcome enrol(Path file, FootageInfo info, Optional<String> transcript, FilmOutput film)
            throws IOException, InterruptedException {
        phases.begin("tracking the face");
        WorkingSize size = FilmCut.size(info);
        TrackedFootage tracked = new FootageTracking(models).track(file, info, size);
        Optional<float[]> sound = SoundReader.read(file, SoundReader.SPEECH_RATE);
        FootageVerdict verdict =
                new FootageJudge(FootageLimits.usual()).judge(tracked.signs(), PictureReader.RATE, sound);
        return switch (verdict) {
            case FootageVerdict.Rejected refused ->
                new Outcome.Rejected(
                        refused.reasons().stream().map(Fault::words).toList());
            case FootageVerdict.Accepted accepted -> {
                List<String> notes = new ArrayList<>();
                accepted.notes().forEach(fault -> notes.add("left out: " + fault.words()));
                FilmCut cut = FilmCut.of(tracked.track());
                CloneModel silent = study(new PictureReader(file, info, size), size, cut, tracked.track(), film);
                CloneModel model = speaking(silent, sound.orElseThrow(), transcript, notes);
                yield new Outcome.Enrolled(model, model.track().faces().size(), notes);
            }
        };
    }

    private CloneModel study(PictureReader reader, WorkingSize size, FilmCut cut, FaceTrack track, FilmOutput output)
            throws IOException, InterruptedException {
        phases.begin("film and mouths");
        CloneStudy study = new CloneStudy(cut.within(track));
        try (PicturesAhead pictures = new PicturesAhead(reader, size);
                Arena arena = Arena.ofShared();
                OutputStream out = output.open();
                FilmWriter writer = new FilmWriter(out, cut.width(), cut.height())) {
            VideoFrame part = VideoFrame.allocate(arena, cut.width(), cut.height());
            Texture picture = Texture.blank(cut.width(), cut.height());
            pictures.forEach(frame -> {
                cut.copy(frame, part);
                FilmCut.copy(part, picture);
                code(writer, part);
                study.add(picture);
            });
            writer.finish();
        }
        phases.begin("likeness");
        return study.finish();
    }

    private static void code(FilmWriter writer, VideoFrame picture) {
        try {
            writer.add(picture);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private CloneModel speaking(CloneModel silent, float[] sound, Optional<String> transcript, List<String> notes)
            throws IOException {
        phases.begin("speech");
        HearingTeacher teacher = new HearingTeacher(new Random(SEED));
        if (teacher.listen(voice) == 0) {
            throw new IOException("the voice " + voice.info().name() + " could not read a single sentence");
        }
        Optional<SpeechTrack> said = transcript.flatMap(words -> aligned(sound, words, notes));
        SpeakingMouth mouth = ArticulationLearner.learn(
                        silent.space(), silent.track(), silent.track().faces().size(), sound, said, teacher.taught())
                .resting(silent.rest());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mouth.write(bytes);
        return silent.with(SPEECH, bytes.toByteArray());
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
