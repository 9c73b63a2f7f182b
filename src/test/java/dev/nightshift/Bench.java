package dev.nightshift;

import dev.nightshift.answers.AnswersBench;
import dev.nightshift.clone.CloneBench;
import dev.nightshift.clone.DrivenLips;
import dev.nightshift.host.embedding.Embedder;
import dev.nightshift.host.embedding.Embedders;
import dev.nightshift.host.knowledge.FaqBook;
import dev.nightshift.host.knowledge.FaqEntry;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.Voices;
import java.nio.file.Files;
import java.nio.file.Path;
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
                .addSubcommand(new BenchRoomsCommand(new RoomsBench()))
                .addSubcommand(new BenchRestartCommand(new RestartBench()))
                .addSubcommand(new BenchRevocationCommand(new RevocationBench()))
                .addSubcommand(new BenchRulebookCommand())
                .addSubcommand(new BenchWatermarkCommand())
                .addSubcommand(new BenchSoundMarkCommand())
                .addSubcommand(new BenchCloneCommand(Bench::measureClone));
        System.exit(command.execute(args));
    }

    /** The host's own reader and reply writer, without anything that operators answered. */
    private static AnswersBench answers() {
        Embedder embedder = Embedders.standard();
        return new AnswersBench(Minds.reader(embedder), Minds.facts(new NoFaqs(), embedder, Runnable::run));
    }

    /** Nets and hearing are kept in the user's cache. */
    private static Map<String, Double> measureClone(
            Path footage, Optional<Path> transcript, Language language, Optional<Path> frames) throws Exception {
        Optional<String> said = transcript.isEmpty()
                ? Optional.empty()
                : Optional.of(Files.readString(transcript.get()).strip().replaceAll("\\s+", " "));
        Voices voices = Main.voices();
        Parts parts = new Parts(new ShopFolder(Limits.DEFAULT), voices, System.err);
        try (Voice voice = parts.voice(language, Optional.empty())) {
            DrivenLips lips = new DrivenLips(Main.ear(voices).get(), voice, said);
            return new CloneBench(Main.studioNets().faces(), lips).measure(footage, frames);
        }
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
