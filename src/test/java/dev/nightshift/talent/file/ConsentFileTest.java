package dev.nightshift.talent.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Language;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.Consents;
import dev.nightshift.talent.Coverage;
import dev.nightshift.talent.Revocation;
import dev.nightshift.talent.Signature;
import dev.nightshift.talent.Use;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ConsentFileTest {
    private static final String TEXT = ConsentFile.write(Consents.anna());

    @Test
    void what_is_written_reads_as_the_same_consent() {
        assertThat(read(TEXT)).isEqualTo(Consents.anna());
        Consent vouched = Consents.draft()
                .signed(new Signature.OperatorsWord(Consents.HASH, Consents.clara(), Optional.empty()))
                .revoked(new Revocation(Consents.WITHIN, "talent"));
        assertThat(read(ConsentFile.write(vouched))).isEqualTo(vouched);
        assertThat(read(ConsentFile.write(Consents.draft()))).isEqualTo(Consents.draft());
    }

    @Test
    void the_documented_examples_are_consents() throws IOException {
        String[] parts = Files.readString(Path.of("docs/consent.md")).split("```json\n|```", -1);
        List<String> examples = java.util.stream.IntStream.range(0, parts.length)
                .filter(i -> i % 2 == 1 && parts[i].contains("\"nightshift-consent\""))
                .mapToObj(i -> parts[i])
                .toList();
        assertThat(examples).hasSize(2);
        for (String example : examples) {
            Use use = Use.ofFace("twitch", "EU", Language.EN);
            assertThat(read(example).covers(use, Instant.parse("2027-01-15T20:00:00Z")))
                    .isEqualTo(new Coverage.Covered());
        }
    }

    @Test
    void every_problem_is_told_with_its_place_and_what_to_do() {
        String bad = TEXT.replace("\"adult\" : true", "\"adult\" : \"yes\"")
                .replace("[ \"EU\" ]", "[ \"EU\", \"Europe\", \"EU\" ]")
                .replace("\"de\"", "\"fr\"")
                .replace("2027-12-01T00:00:00Z", "next year")
                .replace("\"pay\"", "\"paid\"");
        assertThat(problems(bad))
                .containsExactly(
                        "C.json: paid: is not known. Known are nightshift-consent, id, talent, scope, from, until, pay,"
                                + " signature, revocation.",
                        "C.json: talent.adult: is neither true nor false. Write true or false.",
                        "C.json: scope.markets[1]: \"Europe\" has not the right form. Write for example \"EU\".",
                        "C.json: scope.markets[2]: \"EU\" is there twice. Leave it out.",
                        "C.json: scope.languages[0]: \"fr\" is no language that a host speaks. Write en, de or zh.",
                        "C.json: until: \"next year\" is no moment. Write date, time and offset from UTC, for example"
                                + " \"2026-12-01T00:00:00+01:00\".",
                        "C.json: pay: is missing. Write for example \"EUR 40 an hour on air, monthly\".");
    }

    @Test
    void an_empty_list_allows_nothing_and_is_refused() {
        assertThat(problems(TEXT.replace("[ \"preview\", \"twitch\" ]", "[ ]")))
                .singleElement()
                .asString()
                .contains("scope.platforms: is empty");
    }

    @Test
    void a_term_that_ends_before_it_begins_is_refused() {
        assertThat(problems(TEXT.replace("2027-12-01", "2026-11-01")))
                .singleElement()
                .asString()
                .contains("until: is not after");
    }

    @Test
    void text_that_is_no_json_is_told_by_line_and_column() {
        assertThat(problems(TEXT.replace("\"pay\" :", "\"pay\"")))
                .singleElement()
                .asString()
                .matches("(?s)C\\.json: line \\d+, column \\d+: .*");
    }

    @Test
    void a_key_that_is_there_twice_is_refused() {
        assertThat(problems(TEXT.replace("\"pay\"", "\"pay\" : \"much\", \"pay\"")))
                .singleElement()
                .asString()
                .contains("Duplicate");
    }

    @Test
    void a_newer_version_and_a_signature_of_an_unknown_kind_are_refused() {
        assertThat(problems(TEXT.replace("\"nightshift-consent\" : 1", "\"nightshift-consent\" : 2")))
                .singleElement()
                .asString()
                .contains("newer than this program reads");
        assertThat(problems(TEXT.replace("recorded-phrase", "handshake")))
                .singleElement()
                .asString()
                .contains("signature.kind");
    }

    @Property(tries = 300)
    void a_file_cut_off_or_with_a_letter_changed_never_throws(
            @ForAll @IntRange(max = 2_000) int place, @ForAll char letter, @ForAll boolean cut) {
        int at = place % TEXT.length();
        String damaged = TEXT.substring(0, at) + (cut ? "" : letter + TEXT.substring(at + 1));
        switch (ConsentFile.read("C.json", damaged)) {
            case Reading.Read read ->
                assertThat(ConsentFile.write(read.consent())).isNotEmpty();
            case Reading.Rejected rejected -> assertThat(rejected.problems()).isNotEmpty();
        }
    }

    private static Consent read(String json) {
        return switch (ConsentFile.read("C.json", json)) {
            case Reading.Read read -> read.consent();
            case Reading.Rejected rejected -> throw new AssertionError(rejected.problems());
        };
    }

    private static List<String> problems(String json) {
        return ((Reading.Rejected) ConsentFile.read("C.json", json))
                .problems().stream().map(Problem::toString).toList();
    }
}
