package dev.nightshift.studio;

import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.avatar.clone.speech.Hearing;
import dev.nightshift.studio.consent.ConsentedFootage;
import dev.nightshift.studio.enrol.Fault;
import dev.nightshift.studio.enrol.FootageJudge;
import dev.nightshift.studio.enrol.FootageLimits;
import dev.nightshift.studio.enrol.FootageVerdict;
import dev.nightshift.studio.footage.Examination;
import dev.nightshift.studio.footage.FootageFile;
import dev.nightshift.studio.footage.FootageInfo;
import dev.nightshift.studio.footage.PictureReader;
import dev.nightshift.studio.footage.SoundReader;
import dev.nightshift.studio.footage.WorkingSize;
import dev.nightshift.studio.matting.FootageMatting;
import dev.nightshift.studio.model.StudioNets;
import dev.nightshift.studio.tracking.TrackedFootage;
import dev.nightshift.studio.vision.PersonNet;
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
    /** The model's section that holds the mattes of the film's pictures. */
    public static final String MATTES = "mattes";

    private final StudioNets nets;
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
    public Enrolment(StudioNets nets, Voice voice, Ear ear, Phases phases) {
        this.nets = nets;
        this.speech = new SpeechStudy(voice, ear, phases);
        this.phases = phases;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /**
         * A clone.
         *
         * @param model with sections {@value Enrolment#SPEECH} and {@value Enrolment#MATTES}
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
        try (PersonNet person = new PersonNet(nets.person().segmentation());
                FootageMatting matting = new FootageMatting(person, size.width(), size.height())) {
            TrackedFootage tracked = new FootageTracking(nets.faces()).track(file, info, size, matting::add);
            return judged(file, info, tracked, matting, transcript, film);
        }
    }

    private Outcome judged(
            Path file,
            FootageInfo info,
            TrackedFootage tracked,
            FootageMatting matting,
            Optional<String> transcript,
            FilmOutput film)
            throws IOException, InterruptedException {
        Optional<float[]> sound = SoundReader.read(file, SoundReader.SPEECH_RATE);
        FootageVerdict verdict = new FootageJudge(FootageLimits.usual()).judge(tracked.signs(), info.rate(), sound);
        return switch (verdict) {
            case FootageVerdict.Rejected refused -> new Outcome.Rejected(refused.reasons(), Optional.empty());
            case FootageVerdict.Accepted accepted -> {
                List<String> notes = new ArrayList<>();
                accepted.notes().forEach(fault -> notes.add("left out: " + fault.words()));
                WorkingSize size = FilmCut.size(info);
                FilmStudy study = new FilmStudy(tracked.track(), matting, phases);
                if (study.evens()) {
                    notes.add(
                            "pictures were lost or doubled before the footage came here; the head's steps were evened");
                }
                CloneModel silent = study.learn(new PictureReader(file, info, size), size, film);
                CloneModel model = speech.speaking(silent, sound.orElseThrow(), transcript, notes);
                yield new Outcome.Enrolled(model, model.track().faces().size(), notes);
            }
        };
    }
}
