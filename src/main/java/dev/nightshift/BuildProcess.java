package dev.nightshift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.nightshift.studio.footage.FootageException;
import dev.nightshift.studio.sitting.BuildState;
import dev.nightshift.studio.sitting.BuildState.Ended;
import dev.nightshift.studio.sitting.BuildState.Reason;
import dev.nightshift.studio.sitting.BuildState.Stage;
import dev.nightshift.studio.sitting.Sitting;
import dev.nightshift.studio.sitting.Sittings;
import dev.nightshift.talent.vault.HostId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds a sitting's host in a process of its own, {@code nightshift clone --lines}, at the lowest priority: whatever it
 * takes of memory or breaks, a room on air does not feel it. The sitting is deleted when its host is there.
 */
final class BuildProcess implements Workshop.Work {
    private static final Logger LOG = LoggerFactory.getLogger(BuildProcess.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final Sittings sittings;
    private final Path data;
    private final List<String> nightshift;
    private final Kept kept;
    private final InstantSource clock;

    /** Keeps the recording of a consent with the host that was built by it. */
    @FunctionalInterface
    interface Kept {
        void recording(Sitting sitting) throws IOException;
    }

    /** @param nightshift the command line that starts this program, without arguments of its own */
    BuildProcess(Sittings sittings, Path data, List<String> nightshift, Kept kept, InstantSource clock) {
        this.sittings = sittings;
        this.data = data;
        this.nightshift = List.copyOf(nightshift);
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public void build(HostId id, Consumer<Stage> told) throws InterruptedException {
        try {
            Optional<Sitting> sitting = sittings.find(id);
            if (sitting.isEmpty()) {
                told.accept(new BuildState.Broken("the sitting is gone"));
                return;
            }
            Stage end = built(sitting.get(), told);
            if (end instanceof BuildState.Ready) {
                kept.recording(sitting.get());
                sittings.discard(id, Sittings.Why.BUILT);
            }
            told.accept(end);
        } catch (FootageException unreadable) {
            String says = String.valueOf(unreadable.getMessage());
            told.accept(new BuildState.Rejected(List.of(new Reason("UNREADABLE", "", says))));
        } catch (IOException broken) {
            LOG.warn("a build broke off", broken);
            told.accept(new BuildState.Broken(String.valueOf(broken.getMessage())));
        }
    }

    private Stage built(Sitting sitting, Consumer<Stage> told) throws IOException, InterruptedException {
        Progress progress = new Progress(told);
        progress.phase("takes");
        try (SittingFiles files = SittingFiles.of(sittings, sitting, data)) {
            Process process = new ProcessBuilder(command(sitting, files))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try {
                return watched(process, progress);
            } finally {
                process.destroyForcibly();
                process.waitFor();
            }
        }
    }

    private Stage watched(Process process, Progress progress) throws IOException, InterruptedException {
        process.getOutputStream().close();
        Optional<Stage> end = Optional.empty();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                end = progress.line(line).or(keep(end));
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        }
        int code = process.waitFor();
        return end.orElseGet(() -> new BuildState.Broken("the program that builds ended with code " + code));
    }

    private static java.util.function.Supplier<Optional<Stage>> keep(Optional<Stage> end) {
        return () -> end;
    }

    private List<String> command(Sitting sitting, SittingFiles files) {
        List<String> command = new ArrayList<>(nightshift);
        command.addAll(List.of("clone", "--lines", "--footage", files.footage().toString()));
        files.transcript().ifPresent(file -> command.addAll(List.of("--transcript", file.toString())));
        command.addAll(List.of("--language", sitting.plan().language().code()));
        command.addAll(List.of("--name", sitting.plan().name()));
        command.addAll(List.of("--called", sitting.plan().called()));
        sitting.plan().voice().ifPresent(voice -> command.addAll(List.of("--voice", voice)));
        command.addAll(List.of("--consent", files.consent().toString(), "--data", data.toString()));
        return command;
    }

    /** What the lines of the process add up to. */
    private final class Progress {
        private final Consumer<Stage> told;
        private final List<Ended> done = new ArrayList<>();
        private final long start = System.nanoTime();
        private String phase = "";
        private long began = start;

        Progress(Consumer<Stage> told) {
            this.told = told;
        }

        void phase(String next) {
            long now = System.nanoTime();
            if (!phase.isEmpty()) {
                done.add(new Ended(phase, (now - began) / 1e9));
            }
            phase = next;
            began = now;
            told.accept(new BuildState.Working(done, phase, clock.instant()));
        }

        /** How it ends, when the line says so; whatever else is printed is passed over. */
        Optional<Stage> line(String line) throws IOException {
            if (!line.startsWith("{")) {
                return Optional.empty();
            }
            JsonNode said = JSON.readTree(line);
            if (said.has("phase")) {
                phase(said.path("phase").asText());
                return Optional.empty();
            }
            if (said.has("reasons")) {
                List<Reason> reasons = new ArrayList<>();
                said.path("reasons").forEach(reason -> reasons.add(reason(reason)));
                return Optional.of(new BuildState.Rejected(reasons));
            }
            List<String> notes = new ArrayList<>();
            said.path("notes").forEach(note -> notes.add(note.asText()));
            return Optional.of(
                    new BuildState.Ready(said.path("ready").asText(), (System.nanoTime() - start) / 1e9, notes));
        }

        private static Reason reason(JsonNode node) {
            return new Reason(
                    node.path("code").asText(),
                    node.path("where").asText(),
                    node.path("says").asText());
        }
    }
}
