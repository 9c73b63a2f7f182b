package dev.nightshift;

import dev.nightshift.answers.AnswersBench;
import dev.nightshift.clone.CloneBench;
import dev.nightshift.host.embedding.Embedder;
import dev.nightshift.host.embedding.Embedders;
import dev.nightshift.host.knowledge.FaqBook;
import dev.nightshift.host.knowledge.FaqEntry;
import dev.nightshift.studio.model.FaceModels;
import dev.nightshift.studio.model.NpmPackages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/** The benches: they drive real browsers, servers and decoders, so they live beside the tests. */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) {
        CommandLine command = new CommandLine(new BenchCommand())
                .addSubcommand(new BenchShowCommand(new ShowBench()))
                .addSubcommand(new BenchAnswersCommand(Bench::answers))
                .addSubcommand(new BenchRoomCommand(new RoomBench()))
                .addSubcommand(new BenchRestartCommand(new RestartBench()))
                .addSubcommand(new BenchCloneCommand(Bench::measureClone));
        System.exit(command.execute(args));
    }

    /** The host's own reader and reply writer, without anything that operators answered. */
    private static AnswersBench answers() {
        Embedder embedder = Embedders.standard();
        return new AnswersBench(Minds.reader(embedder), Minds.facts(new NoFaqs(), embedder, Runnable::run));
    }

    /** Face nets are kept in the user's cache; how the mouth follows speech is not measured yet. */
    private static Map<String, Double> measureClone(Path footage, Optional<Path> frames) throws Exception {
        Path kept = Path.of(System.getProperty("user.home"), ".cache", "nightshift", "face-models");
        Files.createDirectories(kept);
        FaceModels models = FaceModels.in(kept, new NpmPackages("npm", Duration.ofMinutes(2)));
        return new CloneBench(models, (film, model, track) -> Map.of()).measure(footage, frames);
    }

    /** No operator has answered anything. */
    private static final class NoFaqs implements FaqBook {
        @Override
        public List<FaqEntry> holding(String shop, Instant now) {
            return List.of();
        }

        @Override
        public void add(FaqEntry entry) {
            throw new UnsupportedOperationException("a bench adds no answers");
        }
    }
}
