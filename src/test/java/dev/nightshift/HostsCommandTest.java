package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.command.ExitCode;
import dev.nightshift.command.HostsCommand;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.talent.Consents;
import dev.nightshift.talent.vault.HostWriter;
import dev.nightshift.talent.vault.Manifest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class HostsCommandTest {
    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private final StringWriter said = new StringWriter();
    private Instant now = Consents.WITHIN;
    private HostShelf shelf = shelf();

    @BeforeEach
    void build() throws IOException {
        shelf = shelf();
        try (HostWriter writer = shelf.library(data()).write("anna")) {
            writer.section("model").close();
            writer.finish(new Manifest.About("anna", Consents.FROM, Consents.HASH, Consents.anna()));
        }
        Files.writeString(folder.resolve("words"), "seven orange lamps\n");
    }

    @Test
    void hosts_are_listed_with_their_talent_or_with_what_keeps_them_shut() {
        assertThat(run()).isEqualTo(ExitCode.OK);
        assertThat(said.toString())
                .contains("anna")
                .contains("ready")
                .contains("Anna Berg, consent anna-1 until 2027-12-01");
        now = Consents.UNTIL;
        run();
        assertThat(said.toString()).contains("can't open  this consent ended on 2027-12-01");
    }

    @Test
    void a_deleted_host_leaves_a_receipt_that_is_listed() {
        assertThat(run("delete", "anna", "--by", "Clara Dorn")).isEqualTo(ExitCode.OK);
        assertThat(run("receipts")).isEqualTo(ExitCode.OK);
        assertThat(said.toString())
                .containsSubsequence(
                        "anna  deleted by Clara Dorn, 1 files, key destroyed, consent anna-1", "anna  deleted by");
        assertThat(run("delete", "anna", "--by", "Clara Dorn")).isEqualTo(ExitCode.MISSING);
        assertThat(said.toString()).contains("there is no host anna");
    }

    @Test
    void nothing_is_deleted_without_a_name_that_answers_for_it() {
        assertThat(run("delete", "anna")).isEqualTo(ExitCode.USAGE);
        run();
        assertThat(said.toString()).contains("ready");
    }

    @Test
    void r15_a_revoked_consent_takes_its_hosts_along() {
        assertThat(run("revoke", "anna-1", "--by", "talent")).isEqualTo(ExitCode.OK);
        run();
        assertThat(said.toString()).contains("anna  revoked by talent").contains("No cloned host");
    }

    @Test
    void a_host_travels_under_a_passphrase() {
        String file = folder.resolve("anna.host").toString();
        String words = folder.resolve("words").toString();
        assertThat(run("export", "anna", file, "--passphrase-file", words)).isEqualTo(ExitCode.OK);
        assertThat(run("delete", "anna", "--by", "Clara Dorn")).isEqualTo(ExitCode.OK);
        environment.put("NIGHTSHIFT_PASSPHRASE", "seven orange lambs");
        assertThat(run("import", file, "anna")).isEqualTo(ExitCode.MISSING);
        assertThat(said.toString()).contains("the passphrase does not open it");
        assertThat(run("import", file, "anna-two", "--passphrase-file", words)).isEqualTo(ExitCode.OK);
        assertThat(run("import", file, "Anna!", "--passphrase-file", words)).isEqualTo(ExitCode.MISSING);
    }

    @Test
    void without_a_passphrase_or_with_a_short_one_nothing_is_exported() {
        String file = folder.resolve("anna.host").toString();
        assertThat(run("export", "anna", file)).isEqualTo(ExitCode.MISSING);
        assertThat(said.toString()).contains("No passphrase");
        environment.put("NIGHTSHIFT_PASSPHRASE", "short");
        assertThat(run("export", "anna", file)).isEqualTo(ExitCode.MISSING);
        assertThat(said.toString()).contains("it needs 12");
        assertThat(Path.of(file)).doesNotExist();
    }

    @Test
    void the_key_in_the_environment_goes_before_the_one_in_the_file() {
        environment.put("NIGHTSHIFT_KEY", "ab".repeat(32));
        run();
        assertThat(said.toString()).contains("locked by another installation key");
        environment.put("NIGHTSHIFT_KEY", "a word");
        assertThat(run()).isEqualTo(ExitCode.MISSING);
        assertThat(said.toString()).contains("NIGHTSHIFT_KEY holds no key");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data().toString()));
        PrintWriter out = new PrintWriter(said, true);
        return new CommandLine(new HostsCommand(shelf, () -> now))
                .setOut(out)
                .setErr(out)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof MissingPartException missing) {
                        out.println(missing.getMessage());
                        return ExitCode.MISSING;
                    }
                    throw failure;
                })
                .execute(all.toArray(String[]::new));
    }

    private HostShelf shelf() {
        return new HostShelf(() -> now, name -> Optional.ofNullable(environment.get(name)), Optional::empty);
    }

    private Path data() {
        return folder.resolve("data");
    }
}
