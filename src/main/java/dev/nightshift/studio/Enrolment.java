package dev.nightshift.studio;

import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.avatar.clone.render.Texture;
import dev.nightshift.avatar.clone.speech.Hearing;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.bank.CloneStudy;
import dev.nightshift.studio.bank.EvenMotion;
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
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    private final FaceModels models;
    private final SpeechStudy speech;
    private final Phases phases;

    /** Told what is begun. */
    @FunctionalInterface
    public interface Phases {
        void begin(String phase);
    }

    /** Gives what tells kinds of sounds from sound. */
    @FunctionalInterface
    public interface Ear {
        /** @throws IOException when it can't be taught or kept */
        Hearing hearing() throws IOException;
    }

    /**
     * What is needed besides the footage.
     *
     * @param voice of the transcript's language; reads the transcript; stays the caller's
     */
    public Enrolment(FaceModels models, Voice voice, Ear ear, Phases phases) {
        this.models = models;
        this.speech = new SpeechStudy(voice, ear, phases);
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
         * @param faults at least one
         * @param detail what a reader of films said of it, if it did
         */
        record Rejected(List<Fault> faults, Optional<String> detail) implements Outcome {
            public Rejected {
                faults = List.copyOf(faults);
            }

            /** In words. */
            public List<String> reasons() {
                return Stream.concat(faults.stream().map(Fault::words), detail.stream())
                        .toList();
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
            case Examination.NoVideo none -> rejected(Fault.Kind.NO_PICTURES, Optional.empty());
            case Examination.Unreadable unreadable -> rejected(Fault.Kind.UNREADABLE, Optional.of(unreadable.why()));
            case Examination.Readable readable -> enrol(footage.file(), readable.info(), transcript, film);
        };
    }

    /** Opens the place of the film when it is sure that there will be one. */
    @FunctionalInterface
    public interface FilmOutput {
        OutputStream open() throws IOException;
    }

    private static Outcome rejected(Fault.Kind kind, Optional<String> detail) {
        return new Outcome.Rejected(List.of(Fault.everywhere(kind)), detail);
    }

    private Outcome enrol(Path file, FootageInfo info, Optional<String> transcript, FilmOutput film)
            throws IOException, InterruptedException {
        phases.begin("tracking the face");
        WorkingSize size = FilmCut.size(info);
        TrackedFootage tracked = new FootageTracking(models).track(file, info, size);
        Optional<float[]> sound = SoundReader.read(file, SoundReader.SPEECH_RATE);
        FootageVerdict verdict = new FootageJudge(FootageLimits.usual()).judge(tracked.signs(), info.rate(), sound);
        return switch (verdict) {
            case FootageVerdict.Rejected refused -> new Outcome.Rejected(refused.reasons(), Optional.empty());
            case FootageVerdict.Accepted accepted -> {
                List<String> notes = new ArrayList<>();
                accepted.notes().forEach(fault -> notes.add("left out: " + fault.words()));
                FilmCut cut = FilmCut.of(tracked.track());
                EvenMotion even = EvenMotion.of(cut.within(tracked.track()));
                if (even.moves()) {
                    notes.add(
                            "pictures were lost or doubled before the footage came here; the head's steps were evened");
                }
                CloneModel silent = study(new PictureReader(file, info, size), size, cut, even, film);
                CloneModel model = speech.speaking(silent, sound.orElseThrow(), transcript, notes);
                yield new Outcome.Enrolled(model, model.track().faces().size(), notes);
            }
        };
    }

    private CloneModel study(PictureReader reader, WorkingSize size, FilmCut cut, EvenMotion even, FilmOutput output)
            throws IOException, InterruptedException {
        phases.begin("film and mouths");
        CloneStudy study = new CloneStudy(even.track());
        try (PicturesAhead pictures = new PicturesAhead(reader, size);
                OutputStream out = output.open();
                FilmWriter writer = new FilmWriter(out, cut.width(), cut.height());
                CodingBeside coding = new CodingBeside(writer, cut.width(), cut.height())) {
            Texture picture = Texture.blank(cut.width(), cut.height());
            pictures.forEach(frame -> {
                VideoFrame part = coding.frame();
                cut.copy(frame, part);
                FilmCut.copy(part, picture);
                if (even.moves()) {
                    even.move(study.pictures(), picture);
                    FilmCut.copy(picture, part);
                }
                coding.code();
                study.add(picture);
            });
            coding.finish();
        }
        phases.begin("likeness");
        return study.finish();
    }
}
