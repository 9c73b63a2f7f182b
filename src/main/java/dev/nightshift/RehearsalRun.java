package dev.nightshift;

import dev.nightshift.broadcast.RecordingTimes;
import dev.nightshift.broadcast.Rendering;
import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.channel.AudienceFile;
import dev.nightshift.channel.ScriptedEvent;
import dev.nightshift.command.ExitCode;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.RehearseCommand;
import dev.nightshift.command.RehearseCommand.RehearsalOptions;
import dev.nightshift.command.ShowOptions;
import dev.nightshift.compliance.Rulebook;
import dev.nightshift.host.embedding.Embedder;
import dev.nightshift.host.embedding.Embedders;
import dev.nightshift.host.knowledge.FaqBook;
import dev.nightshift.host.knowledge.FaqEntry;
import dev.nightshift.media.Timebase;
import dev.nightshift.playout.Rehearsal;
import dev.nightshift.playout.RehearsalReport;
import dev.nightshift.room.Mind;
import dev.nightshift.room.RoomRules;
import dev.nightshift.room.Setup;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.voice.Voice;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs a rehearsal to a file and writes its report. */
final class RehearsalRun implements RehearseCommand.Run {
    private static final int PICTURES = 64;

    /** Operators answer live shows; a rehearsal has the shop's own facts. */
    private static final FaqBook NO_ANSWERS = new FaqBook() {
        @Override
        public List<FaqEntry> holding(String shop, Instant now) {
            return List.of();
        }

        @Override
        public void add(FaqEntry entry) {
            throw new UnsupportedOperationException("nobody answers a rehearsal's questions");
        }
    };

    private final Parts parts;
    private final InstantSource clock;
    private final PrintStream out;

    RehearsalRun(Parts parts, InstantSource clock, PrintStream out) {
        this.parts = parts;
        this.clock = clock;
        this.out = out;
    }

    @Override
    public int rehearse(ShowOptions show, RehearsalOptions options) throws Exception {
        List<ScriptedEvent> events = audience(options.audience());
        Catalogue shop = parts.catalogue(parts.shopFolder(show));
        Setup setup = Parts.setup(show, shop);
        try (Casting casting = parts.cast(show, show.hosts(), Set.of(Platforms.OWN));
                Voice voice = parts.voice(show, casting.persona())) {
            voice.warmUp();
            casting.unsold(shop).forEach(product -> out.println(product + "."));
            Catalogue catalogue = casting.sold(shop);
            Instant start = options.start().orElseGet(clock::instant);
            StandardProductions productions = productions(show, options.out(), catalogue, voice, casting, start);
            RoomRules rules = new RoomRules(new Prompters(() -> catalogue, Rulebook.standard()));
            long frames = Timebase.frameAt(options.length().toMillis() * 1_000);
            long began = System.nanoTime();
            Embedder embedder = Embedders.whenNeeded();
            RehearsedAudience audience = new RehearsedAudience(
                    events, Minds.reader(embedder), () -> catalogue, show.language(), order -> {});
            Mind mind = Minds.of(
                    Minds.facts(NO_ANSWERS, embedder, Runnable::run),
                    (heard, product, now) -> {},
                    () -> catalogue,
                    show.language());
            Rehearsal.Outcome outcome = new Rehearsal(productions, rules, mind, audience, start).run(setup, frames);
            double seconds = (System.nanoTime() - began) / 1e9;
            new RecordingSeal(show.hosts(), () -> RecordingSeal.sourceType(casting), clock, out::println)
                    .seal(options.out(), BroadcastDesk.label(setup));
            report(options, outcome, events, seconds);
        }
        return ExitCode.OK;
    }

    private StandardProductions productions(
            ShowOptions show, Path file, Catalogue catalogue, Voice voice, Casting casting, Instant start) {
        ProgramSize size = Parts.size(show);
        return new StandardProductions(
                () -> catalogue,
                voice,
                parts.fonts(show),
                new Pictures(PICTURES),
                size,
                casting,
                setup -> new Rendering(
                        file,
                        EncoderSettings.forPicture(size.width(), size.height()),
                        BroadcastDesk.label(setup),
                        start));
    }

    private void report(
            RehearsalOptions options, Rehearsal.Outcome outcome, List<ScriptedEvent> audience, double seconds)
            throws IOException {
        double speed = outcome.frames() / (double) Timebase.FPS / seconds;
        out.printf(
                "%s: %d pictures in %.1f s, %.2f times real time%n", options.out(), outcome.frames(), seconds, speed);
        if (options.report().isPresent()) {
            RecordingTimes written = RecordingTimes.read(options.out());
            new RehearsalReport(outcome, audience)
                    .write(options.report().get(), machine(outcome, written, seconds, speed));
        }
    }

    /** On the virtual clock no picture is late; one that did not reach the file would be missing. */
    private static Map<String, Double> machine(
            Rehearsal.Outcome outcome, RecordingTimes written, double seconds, double speed) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("seconds", seconds);
        figures.put("speed", speed);
        figures.put("missing_frames", (double) outcome.frames() - written.pictures());
        figures.put("av_skew_start_ms", written.startSkewMillis());
        figures.put("av_skew_end_ms", written.endSkewMillis());
        return figures;
    }

    private static List<ScriptedEvent> audience(Optional<Path> file) throws IOException {
        try {
            return file.isPresent() ? AudienceFile.read(file.get()) : List.of();
        } catch (AudienceFile.BadLineException bad) {
            throw new MissingPartException(String.valueOf(bad.getMessage()));
        }
    }
}
