package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.nightshift.broadcast.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The same seed gives the same show, and its report says all about it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RehearsalRunTest {
    private static final int SECONDS = 10;

    private Path folder;

    @BeforeAll
    void rehearse(@TempDir Path files) throws IOException {
        folder = files;
        Path audience = Files.writeString(
                folder.resolve("audience.jsonl"),
                "{\"at\": 2.5, \"type\": \"order\", \"user\": \"ann\", \"product\": \"WH-RUG\", \"quantity\": 2}\n");
        rehearse("one", "7", "EU", audience);
        rehearse("again", "7", "EU", audience);
        rehearse("other", "8", "CN,EU,US", audience);
    }

    @Test
    void the_same_seed_gives_the_same_plan_and_another_seed_another_one() throws IOException {
        assertThat(report("one").get("lines"))
                .isNotEmpty()
                .isEqualTo(report("again").get("lines"));
        assertThat(report("other").get("lines")).isNotEqualTo(report("one").get("lines"));
    }

    @Test
    void the_same_seed_gives_the_same_pictures_and_the_same_sound() throws Exception {
        assertThat(decoded("one", "v")).hasSize(1).isEqualTo(decoded("again", "v"));
        assertThat(decoded("one", "a")).hasSize(1).isEqualTo(decoded("again", "a"));
        assertThat(decoded("other", "v")).isNotEqualTo(decoded("one", "v"));
        assertThat(decoded("other", "a")).isNotEqualTo(decoded("one", "a"));
    }

    @Test
    void every_line_is_reported_with_time_beat_and_text() throws IOException {
        JsonNode line = report("one").get("lines").get(0);
        assertThat(line.fieldNames()).toIterable().contains("at", "beat", "text", "slots");
        assertThat(line.get("at").asDouble()).isBetween(0.1, 5.0);
    }

    @Test
    void the_report_tells_timings_missing_pictures_and_the_skew_of_the_file() throws IOException {
        JsonNode report = report("one");
        assertThat(report.get("frames").asLong()).isEqualTo(SECONDS * 25L);
        JsonNode machine = report.get("machine");
        assertThat(machine.get("missing_frames").asLong()).isZero();
        assertThat(machine.get("av_skew_start_ms").asDouble()).isBetween(-40.0, 40.0);
        assertThat(machine.get("av_skew_end_ms").asDouble()).isBetween(-40.0, 40.0);
        assertThat(machine.get("speed").asDouble()).isPositive();
        assertThat(machine.get("stage_ms").get("avatar").get("p95").asDouble()).isPositive();
    }

    @Test
    void what_the_audience_did_is_reported() throws IOException {
        JsonNode order = report("one").get("orders").get(0);
        assertThat(order.get("type").asText()).isEqualTo("placed");
        assertThat(order.get("at").asDouble()).isBetween(2.5, 2.6);
        JsonNode position = order.get("positions").get(0);
        assertThat(position.get("product").asText()).isEqualTo("WH-RUG");
        assertThat(position.get("quantity").asInt()).isEqualTo(2);
    }

    @Test
    void r01_the_label_is_read_in_the_film_by_a_program_that_does_not_know_it() throws Exception {
        assertThat(read("one")).contains("AIGENERATED");
        assertThat(read("other")).contains("数字人", "AI生成", "AIGENERATED", "AI-generatedhost");
    }

    /** The upper right corner of a film's picture by optical character recognition, without spaces; l and I look alike. */
    private String read(String name) throws IOException, InterruptedException {
        String ocr = Programs.require("tesseract", "tesseract-ocr");
        assumeTrue(
                Programs.run(List.of(ocr, "--list-langs")).contains("chi_sim"),
                "install the Debian package tesseract-ocr-chi-sim to run this test");
        Path corner = folder.resolve(name + ".png");
        Programs.run(List.of(
                Programs.require("ffmpeg", "ffmpeg"),
                "-v",
                "error",
                "-ss",
                "4",
                "-i",
                folder.resolve(name + ".mp4").toString(),
                "-frames:v",
                "1",
                "-vf",
                "crop=iw*.58:ih*.2:iw*.41:ih*.06,format=gray,negate,scale=iw*.7:-1",
                corner.toString()));
        List<String> lines = Programs.run(List.of(ocr, corner.toString(), "-", "-l", "chi_sim+eng", "--psm", "6"));
        return String.join("", lines).replaceAll("\\s", "").replace('l', 'I');
    }

    private void rehearse(String name, String seed, String markets, Path audience) {
        int exit = Main.commandLine()
                .execute(
                        "rehearse",
                        "--for",
                        SECONDS + "s",
                        "--start",
                        "2026-11-28T20:00:00Z",
                        "--seed",
                        seed,
                        "--market",
                        markets,
                        "--audience",
                        audience.toString(),
                        "--out",
                        folder.resolve(name + ".mp4").toString(),
                        "--report",
                        folder.resolve(name + ".json").toString());
        assertThat(exit).isZero();
    }

    private JsonNode report(String name) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(name + ".json").toFile());
    }

    /** A checksum of one decoded stream of a rehearsal. */
    private List<String> decoded(String name, String stream) throws IOException, InterruptedException {
        return Programs.run(List.of(
                Programs.require("ffmpeg", "ffmpeg"),
                "-v",
                "error",
                "-i",
                folder.resolve(name + ".mp4").toString(),
                "-map",
                "0:" + stream,
                "-f",
                "md5",
                "-"));
    }
}
