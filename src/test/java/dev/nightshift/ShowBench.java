package dev.nightshift;

import dev.nightshift.broadcast.Rendering;
import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.command.ServerOptions;
import dev.nightshift.command.ShowOptions;
import dev.nightshift.compliance.Rulebook;
import dev.nightshift.media.Timebase;
import dev.nightshift.playout.Rehearsal;
import dev.nightshift.room.Cue;
import dev.nightshift.room.Cursor;
import dev.nightshift.room.Prompter;
import dev.nightshift.room.RoomRules;
import dev.nightshift.room.Setup;
import dev.nightshift.room.SilentMind;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.voice.Voice;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/** Measures one live room and the show it gives. */
final class ShowBench implements BenchShowCommand.Bench {
    private static final Instant EVENING = Instant.parse("2026-11-28T20:00:00Z");
    private static final int SPOKEN_SENTENCES = 24;
    private static final int REHEARSED_SECONDS = 60;
    /** Words a minute of the show, pauses included, as its own estimates have it. */
    private static final double WORDS_A_MINUTE = 130;

    private final Parts parts = new Parts(new ShopFolder(Limits.DEFAULT), Main.voices(), System.err);

    @Override
    public Map<String, Double> measure(ShowOptions show, Duration length, boolean liveOnly) throws Exception {
        Map<String, Double> metrics = new LinkedHashMap<>();
        Path folder = Files.createTempDirectory("nightshift-bench");
        live(show, length, liveOnly, folder, metrics);
        if (!liveOnly) {
            Catalogue catalogue = parts.catalogue(parts.shopFolder(show));
            Setup setup = Parts.setup(show, catalogue);
            Prompters prompters = new Prompters(() -> catalogue, Rulebook.standard());
            try (Voice voice = parts.voice(show)) {
                voice.warmUp();
                new LipMeter().measure(voice, spoken(prompters.apply(setup)), metrics);
                metrics.put("rehearsal_speed", rehearsalSpeed(show, setup, catalogue, prompters, voice, folder));
            }
            metrics.put("repeated_lines_30min", repeated(prompters.apply(setup)));
            metrics.put("av_skew_ms_max", new SkewMeter().max(folder));
        }
        return metrics;
    }

    private void live(ShowOptions show, Duration length, boolean liveOnly, Path folder, Map<String, Double> metrics)
            throws Exception {
        ServerOptions server = anyPort();
        LiveShow.Data data = LiveShow.Data.in(folder);
        try (LiveShow live =
                new LiveShow(parts, show, server, data, LiveShow.Company.NONE, InstantSource.system(), notice -> {})) {
            Thread viewer = Thread.ofVirtual().start(() -> watch(live.port()));
            new LiveMeter(live).measure(length, metrics);
            viewer.interrupt();
            if (!liveOnly && TestBrowser.installed()) {
                metrics.put("preview_delay_p95_ms", new DelayMeter(live).p95());
            }
        }
    }

    static ServerOptions anyPort() {
        return CommandLine.populateCommand(new ServerOptions(), "--port", "0");
    }

    /** One viewer, so that the stream is really sent. */
    static void watch(int port) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/rooms/main/stream"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient();
                InputStream stream = client.send(request, HttpResponse.BodyHandlers.ofInputStream())
                        .body()) {
            stream.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (java.io.IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private double rehearsalSpeed(
            ShowOptions show, Setup setup, Catalogue catalogue, Prompters prompters, Voice voice, Path folder)
            throws InterruptedException {
        ProgramSize size = Parts.size(show);
        StandardProductions productions = new StandardProductions(
                () -> catalogue,
                voice,
                parts.fonts(show),
                new Pictures(64),
                size,
                new Casting.Drawn(Optional.empty()),
                room -> new Rendering(
                        folder.resolve("rehearsal.mp4"),
                        EncoderSettings.forPicture(size.width(), size.height()),
                        BroadcastDesk.label(room),
                        EVENING));
        long began = System.nanoTime();
        new Rehearsal(productions, new RoomRules(prompters), SilentMind.MIND, Rehearsal.Audience.NOBODY, EVENING)
                .run(setup, (long) REHEARSED_SECONDS * Timebase.FPS);
        return REHEARSED_SECONDS / ((System.nanoTime() - began) / 1e9);
    }

    private static List<String> spoken(Prompter prompter) {
        return walk(prompter, SPOKEN_SENTENCES).stream()
                .map(cue -> cue.line().line().spoken())
                .toList();
    }

    /** Sentences of half an hour that came before in it. */
    private static double repeated(Prompter prompter) {
        List<String> lines = new ArrayList<>();
        double minutes = 0;
        for (Cue cue : walk(prompter, 800)) {
            minutes += cue.line().line().spoken().split("\\s+").length / WORDS_A_MINUTE;
            if (minutes > 30) {
                return lines.size() - lines.stream().distinct().count();
            }
            lines.add(cue.line().line().display());
        }
        throw new IllegalStateException("the script is shorter than half an hour");
    }

    private static List<Cue> walk(Prompter prompter, int sentences) {
        List<Cue> cues = new ArrayList<>();
        Cursor at = Cursor.START;
        for (int i = 0; i < sentences; i++) {
            Cue cue = prompter.from(at, EVENING).orElseThrow();
            cues.add(cue);
            at = cue.following();
        }
        return cues;
    }
}
