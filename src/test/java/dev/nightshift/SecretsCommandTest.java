package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.command.ExitCode;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.SecretsCommand;
import dev.nightshift.command.ServerOptions;
import dev.nightshift.ledger.KeptShow;
import dev.nightshift.ledger.RecordedShow;
import dev.nightshift.talent.Consents;
import dev.nightshift.talent.vault.InstallationKey;
import dev.nightshift.talent.vault.KeyRotation;
import dev.nightshift.talent.vault.Opening;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Secrets are sealed where they lie, shown nowhere, and outlive the installation's key. */
class SecretsCommandTest {
    private static final String SECRET = "live_8675309_swordfish";
    private static final String FRESH = "0f".repeat(32);

    @TempDir
    private Path data;

    private final Map<String, String> environment = new HashMap<>();
    private final Deque<String> typed = new ArrayDeque<>();
    private final StringWriter said = new StringWriter();
    private final HostShelf hosts =
            new HostShelf(() -> Consents.WITHIN, name -> Optional.ofNullable(environment.get(name)), Optional::empty);

    @Test
    void a_secret_is_kept_found_listed_by_its_name_only_and_forgotten() throws Exception {
        typed.add(SECRET + "\n");
        assertThat(run("set", "TWITCH_STREAM_KEY")).isEqualTo(ExitCode.OK);
        assertThat(SecretsShelf.open(hosts, data).find("TWITCH_STREAM_KEY")).contains(SECRET);
        assertThat(run()).isEqualTo(ExitCode.OK);
        assertThat(said.toString()).contains("TWITCH_STREAM_KEY").doesNotContain(SECRET);
        assertThat(run("remove", "TWITCH_STREAM_KEY")).isEqualTo(ExitCode.OK);
        assertThat(SecretsShelf.open(hosts, data).find("TWITCH_STREAM_KEY")).isEmpty();
    }

    @Test
    void a_name_that_is_none_and_a_secret_that_is_none_are_refused() {
        assertThat(run("set", "lower case")).isEqualTo(ExitCode.MISSING);
        assertThat(run("set", "EMPTY")).isEqualTo(ExitCode.MISSING);
        assertThat(run("remove", "UNKNOWN")).isEqualTo(ExitCode.MISSING);
    }

    @Test
    void no_file_of_the_data_folder_shows_a_secret_and_another_key_opens_none() throws Exception {
        typed.add(SECRET);
        run("set", "TWITCH_STREAM_KEY");
        assertThat(readable(data)).doesNotContain(SECRET).doesNotContain("TWITCH_STREAM_KEY");
        environment.put("NIGHTSHIFT_KEY", FRESH);
        assertThatThrownBy(() -> SecretsShelf.open(hosts, data).find("TWITCH_STREAM_KEY"))
                .isInstanceOf(IOException.class)
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void after_a_rotation_secrets_evidence_and_links_open_and_the_old_key_opens_nothing() throws Exception {
        typed.add(SECRET);
        run("set", "TWITCH_STREAM_KEY");
        RecordedShow show = RecordedShow.in(data);
        String old = Files.readString(data.resolve("installation.key"));

        assertThat(run("rotate")).isEqualTo(ExitCode.OK);

        assertThat(Files.readString(data.resolve("installation.key"))).isNotEqualTo(old);
        assertThat(SecretsShelf.open(hosts, data).find("TWITCH_STREAM_KEY")).contains(SECRET);
        try (KeptShow kept = show.archive().find(show.name()).orElseThrow()) {
            assertThat(kept.viewers().forExport()).isNotEmpty();
        }
        environment.put("NIGHTSHIFT_KEY", old.strip());
        assertThatThrownBy(() -> SecretsShelf.open(hosts, data)).isInstanceOf(IOException.class);
    }

    @Test
    void a_rotation_that_was_stopped_before_its_last_step_goes_on_when_it_is_asked_again() throws Exception {
        typed.add(SECRET);
        run("set", "TWITCH_STREAM_KEY");
        SecureRandom chance = new SecureRandom();
        InstallationKey next = InstallationKey.inFile(data.resolve("installation.key.next"), chance);
        InstallationKey old = InstallationKey.inFile(data.resolve("installation.key"), chance);
        assertThat(new KeyRotation(data, chance).to(next, old)).isEqualTo(1);

        assertThat(run("rotate")).isEqualTo(ExitCode.OK);
        assertThat(said.toString()).contains("0 keys were wrapped anew");
        assertThat(SecretsShelf.open(hosts, data).find("TWITCH_STREAM_KEY")).contains(SECRET);
        assertThat(data.resolve("installation.key.next")).doesNotExist();
    }

    @Test
    void r15_no_key_is_changed_while_a_server_works_with_the_folder() throws Exception {
        typed.add(SECRET);
        run("set", "TWITCH_STREAM_KEY");
        String old = Files.readString(data.resolve("installation.key"));
        try (FolderUse server = FolderUse.byServer(data).orElseThrow()) {
            assertThatThrownBy(() -> new SecretsShelf(hosts, this::variable, Optional::empty).rotate(data))
                    .isInstanceOf(MissingPartException.class)
                    .hasMessageContaining("stop it first");
            assertThat(FolderUse.byServer(data)).as("servers share a folder").isPresent();
        }
        assertThat(data.resolve("installation.key")).hasContent(old);
        assertThat(run("rotate")).isEqualTo(ExitCode.OK);
    }

    @Test
    void a_key_from_the_environment_is_changed_for_the_one_that_stands_beside_it() throws Exception {
        environment.put("NIGHTSHIFT_KEY", "ab".repeat(32));
        typed.add(SECRET);
        run("set", "TWITCH_STREAM_KEY");
        assertThatThrownBy(() -> new SecretsShelf(hosts, this::variable, Optional::empty).rotate(data))
                .isInstanceOf(MissingPartException.class)
                .hasMessageContaining("NIGHTSHIFT_NEW_KEY");
        environment.put("NIGHTSHIFT_NEW_KEY", FRESH);
        assertThat(run("rotate")).isEqualTo(ExitCode.OK);
        environment.put("NIGHTSHIFT_KEY", FRESH);
        assertThat(SecretsShelf.open(hosts, data).find("TWITCH_STREAM_KEY")).contains(SECRET);
        assertThat(said.toString()).doesNotContain(FRESH);
        assertThat(hosts.library(data).open("nobody")).isInstanceOf(Opening.Refused.class);
    }

    @Test
    void a_stream_key_stands_on_no_command_line() throws Exception {
        ServerOptions options = new ServerOptions();
        new CommandLine(options).parseArgs("--rtmp", "rtmp://live.twitch.tv/app/secret:TWITCH_STREAM_KEY");
        assertThatThrownBy(() -> options.openStreamKeys(name -> Optional.empty()))
                .isInstanceOf(MissingPartException.class)
                .hasMessageContaining("secrets set TWITCH_STREAM_KEY");
        options.openStreamKeys(name -> Optional.of(SECRET));
        assertThat(options.rtmp()).containsExactly("rtmp://live.twitch.tv/app/" + SECRET);
        assertThat(options.toString()).doesNotContain(SECRET);
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name));
    }

    private int run(String... arguments) {
        SecretsShelf shelf = new SecretsShelf(hosts, this::variable, () -> Optional.ofNullable(typed.poll()));
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--data", data.toString()))
                .toArray(String[]::new);
        return new CommandLine(new SecretsCommand(shelf))
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(all);
    }

    private static String readable(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(file.getFileName()).append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
