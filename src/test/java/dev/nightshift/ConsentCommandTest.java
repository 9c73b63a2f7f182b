package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.command.ConsentCommand;
import dev.nightshift.command.ConsentDesk;
import dev.nightshift.command.ExitCode;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.studio.consent.Clearance;
import dev.nightshift.studio.consent.ConsentCheck;
import dev.nightshift.studio.identity.FaceVector;
import dev.nightshift.studio.identity.MatchRule;
import dev.nightshift.studio.identity.MeanComparison;
import dev.nightshift.studio.identity.ProtectedFace;
import dev.nightshift.studio.identity.ProtectedFile;
import dev.nightshift.studio.identity.ProtectedPeople;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.Consents;
import dev.nightshift.talent.Signature;
import dev.nightshift.talent.file.ConsentFile;
import dev.nightshift.talent.file.Reading;
import dev.nightshift.talent.vault.Hashes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ConsentCommandTest {
    private static final String[] CLARA = {"--operator", "Clara Dorn", "--statement", "I heard her", "--witness", "Ben"
    };

    @TempDir
    private Path folder;

    private final Map<String, Float> shown = new HashMap<>();
    private final StringWriter said = new StringWriter();
    private Path file = Path.of("");
    private Path film = Path.of("");

    @BeforeEach
    void draft() throws IOException {
        file = Files.writeString(folder.resolve("C.json"), ConsentFile.write(Consents.draft()));
        film = Files.writeString(folder.resolve("film.mp4"), "pictures");
    }

    @Test
    void a_draft_does_not_hold_and_a_bad_file_tells_every_problem() throws IOException {
        assertThat(run("check", file.toString())).isEqualTo(ExitCode.MISSING);
        assertThat(said.toString()).contains("does not hold: the talent has not signed");
        Files.writeString(file, "{\"nightshift-consent\": 1}");
        assertThat(run("check", file.toString())).isEqualTo(ExitCode.MISSING);
        assertThat(said.toString()).contains("C.json: id: is missing", "C.json: talent: is missing", "C.json: pay:");
        assertThat(run("check", folder.resolve("none").toString())).isEqualTo(ExitCode.MISSING);
    }

    @Test
    void r13_a_drawn_phrase_names_the_talent_and_is_another_each_time() {
        run("phrase", file.toString(), "--language", "de");
        String first = said.toString();
        said.getBuffer().setLength(0);
        run("phrase", file.toString(), "--language", "de");
        assertThat(first).contains("Ich bin Anna Berg").isNotEqualTo(said.toString());
        assertThat(said.toString()).contains("Ich bin Anna Berg");
    }

    @Test
    void r13_a_spoken_phrase_is_signed_with_the_recording_and_the_one_who_listened() throws IOException {
        assertThat(run("sign", file.toString(), "--recording", film.toString(), "--phrase", "river lamp"))
                .isEqualTo(ExitCode.OK);
        Signature.RecordedPhrase signature = (Signature.RecordedPhrase) signature();
        assertThat(signature.phrase()).isEqualTo("river lamp");
        assertThat(signature.recordingSha256()).isEqualTo(Hashes.of(film));
        assertThat(signature.heard().orElseThrow().operator()).isEqualTo("Clara Dorn");
        assertThat(signature.heard().orElseThrow().at()).isEqualTo(Consents.WITHIN);
        assertThat(signature.witness()).contains("Ben");
        assertThat(run("check", file.toString())).isEqualTo(ExitCode.OK);
    }

    @Test
    void an_operators_word_names_the_footage() throws IOException {
        assertThat(run("vouch", file.toString(), "--footage", film.toString())).isEqualTo(ExitCode.OK);
        assertThat(((Signature.OperatorsWord) signature()).footageSha256()).isEqualTo(Hashes.of(film));
    }

    @Test
    void a_signature_is_not_written_over() throws IOException {
        run("vouch", file.toString(), "--footage", film.toString());
        String signed = Files.readString(file);
        assertThat(run("sign", file.toString(), "--recording", film.toString(), "--phrase", "river lamp"))
                .isEqualTo(ExitCode.MISSING);
        assertThat(said.toString()).contains("signed already");
        assertThat(Files.readString(file)).isEqualTo(signed);
    }

    @Test
    void r13_two_films_are_matched_and_what_keeps_them_from_it_is_a_sentence() throws IOException {
        String other =
                Files.writeString(folder.resolve("other.mp4"), "other pictures").toString();
        shown.put("film.mp4", 0f);
        shown.put("other.mp4", 0.184f);
        assertThat(run("match", film.toString(), other)).isEqualTo(ExitCode.OK);
        shown.put("other.mp4", 0.9f);
        assertThat(run("match", film.toString(), other)).isEqualTo(ExitCode.MISSING);
        shown.put("other.mp4", 0.5f);
        assertThat(run("match", film.toString(), other)).isEqualTo(ExitCode.MISSING);
        assertThat(run("match", "none.mp4", film.toString())).isEqualTo(ExitCode.MISSING);
        assertThat(said.toString())
                .contains(
                        "The same person (distance 0.18).",
                        "Another person (distance 0.90).",
                        "It can't be told: their distance is 0.50",
                        "none.mp4 is not there");
    }

    @Test
    void r17_a_protected_person_is_kept_in_the_list() throws IOException {
        shown.put("film.mp4", 0.7f);
        String data = folder.resolve("data").toString();
        assertThat(run("protect", "Ada", film.toString(), "--data", data)).isEqualTo(ExitCode.OK);
        assertThat(run("protect", "Ben", film.toString(), "--data", data)).isEqualTo(ExitCode.OK);
        assertThat(ProtectedFile.read(folder.resolve("data").resolve(ProtectedFile.NAME)))
                .extracting(ProtectedFace::name)
                .containsExactly("Ada", "Ben");
    }

    @Test
    void r13_a_film_is_cleared_or_every_denial_is_told() throws IOException {
        run("vouch", file.toString(), "--footage", film.toString());
        String[] check = {"check", file.toString(), "--footage", film.toString()};
        assertThat(run(check)).isEqualTo(ExitCode.OK);
        assertThat(said.toString()).contains("may become a clone (by an operator's word)");
        Files.writeString(film, "other pictures");
        assertThat(run(check)).isEqualTo(ExitCode.MISSING);
        assertThat(said.toString()).contains("R13: the operator answered for another footage");
        Files.delete(film);
        assertThat(run(check)).isEqualTo(ExitCode.MISSING);
    }

    private final ConsentDesk desk = new ConsentDesk() {
        @Override
        public List<FaceVector> sample(Path recording) throws IOException {
            return look(recording);
        }

        @Override
        public Clearance check(Consent consent, Path footage, Optional<Path> recording, Path data)
                throws IOException, InterruptedException {
            return new ConsentCheck(
                            new MeanComparison(this, MatchRule.USUAL), ProtectedPeople.NOBODY, () -> Consents.WITHIN)
                    .check(consent, footage, recording);
        }
    };

    /** Eight pictures of a face that lies so far along one axis. */
    private List<FaceVector> look(Path film) throws IOException {
        Float place = shown.get(film.toString().replaceAll(".*/", ""));
        if (place == null) {
            throw new IOException(film + " is not there");
        }
        float[] values = new float[FaceVector.SIZE];
        values[0] = place;
        return Collections.nCopies(8, new FaceVector(values));
    }

    private Signature signature() throws IOException {
        return ((Reading.Read) ConsentFile.read("C.json", Files.readString(file)))
                .consent()
                .signature()
                .orElseThrow();
    }

    private final Random chance = new Random(4);

    private int run(String... arguments) {
        boolean signs = arguments[0].equals("sign") || arguments[0].equals("vouch");
        String[] all = signs
                ? java.util.stream.Stream.of(arguments, CLARA)
                        .flatMap(java.util.stream.Stream::of)
                        .toArray(String[]::new)
                : arguments;
        PrintWriter out = new PrintWriter(said, true);
        return new CommandLine(new ConsentCommand(() -> Consents.WITHIN, chance, desk))
                .setOut(out)
                .setErr(out)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof MissingPartException missing) {
                        out.println(missing.getMessage());
                        return ExitCode.MISSING;
                    }
                    throw failure;
                })
                .execute(all);
    }
}
