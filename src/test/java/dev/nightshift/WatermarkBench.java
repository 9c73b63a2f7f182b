package dev.nightshift;

import dev.nightshift.broadcast.ProgramSink;
import dev.nightshift.broadcast.Programs;
import dev.nightshift.broadcast.Rendering;
import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.broadcast.film.FilmMarks;
import dev.nightshift.broadcast.mark.MarkPayload;
import dev.nightshift.broadcast.mark.MarkReading;
import dev.nightshift.command.ShowOptions;
import dev.nightshift.compliance.Rulebook;
import dev.nightshift.media.Timebase;
import dev.nightshift.playout.Rehearsal;
import dev.nightshift.room.RoomRules;
import dev.nightshift.room.Setup;
import dev.nightshift.room.SilentMind;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.voice.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The example show, marked and encoded as on air, then encoded, scaled and cut again as platforms do. */
final class WatermarkBench {
    private static final Instant EVENING = Instant.parse("2026-11-28T20:00:00Z");
    private static final int KEYS = 10;
    private static final ProgramSize SIZE = ProgramSize.HD_720;

    /** What a platform does, as FFmpeg's filter, and the bits of video a second. */
    private static final Map<String, List<String>> PLATFORMS = platforms();

    private final Parts parts = new Parts(new ShopFolder(Limits.DEFAULT), Main.voices(), System.err);

    private static Map<String, List<String>> platforms() {
        Map<String, List<String>> platforms = new LinkedHashMap<>();
        platforms.put("720p_1500k", List.of("null", "1500k"));
        platforms.put("540p_1500k", List.of("scale=540:960", "1500k"));
        platforms.put("crop5_1500k", List.of("crop=iw*0.95:ih*0.95", "1500k"));
        platforms.put("crop5_540p_1500k", List.of("crop=iw*0.95:ih*0.95,scale=540:960", "1500k"));
        platforms.put("360p_600k", List.of("scale=360:640", "600k"));
        return platforms;
    }

    Map<String, Double> measure(int seconds, int trials) throws Exception {
        Map<String, Double> metrics = new LinkedHashMap<>();
        Path folder = Files.createTempDirectory("nightshift-watermark");
        Path show = folder.resolve("show.mp4");
        rehearse(
                seconds,
                setup -> new Rendering(
                        show,
                        EncoderSettings.forPicture(SIZE.width(), SIZE.height()),
                        BroadcastDesk.label(setup),
                        EVENING));
        read("on_air", show, metrics);
        for (Map.Entry<String, List<String>> platform : PLATFORMS.entrySet()) {
            Path encoded = encoded(show, folder.resolve(platform.getKey() + ".mp4"), platform.getValue());
            read(platform.getKey(), encoded, metrics);
        }
        List<UnmarkedClips> clips = new ArrayList<>();
        rehearse(Math.ceilDiv(trials, KEYS), setup -> {
            clips.add(new UnmarkedClips(SIZE, KEYS));
            return clips.getFirst();
        });
        UnmarkedClips searched = clips.getFirst();
        metrics.put("false_positives", (double) searched.found());
        metrics.put("false_positive_trials", (double) searched.trials());
        metrics.put("mark_psnr_db", searched.psnr());
        metrics.put("convert_marked_ms", searched.markedMillis());
        metrics.put("convert_zero_mark_ms", searched.plainMillis());
        return metrics;
    }

    private static Path encoded(Path from, Path to, List<String> how) throws IOException, InterruptedException {
        Programs.run(List.of(
                Programs.require("ffmpeg", "ffmpeg"),
                "-v",
                "error",
                "-y",
                "-i",
                from.toString(),
                "-vf",
                how.getFirst(),
                "-c:v",
                "libx264",
                "-preset",
                "veryfast",
                "-b:v",
                how.getLast(),
                "-maxrate",
                how.getLast(),
                "-bufsize",
                "3000k",
                "-c:a",
                "aac",
                "-b:a",
                "96k",
                to.toString()));
        return to;
    }

    /** A stretch in which no mark was found counts as half of its bits wrong. */
    private void read(String name, Path film, Map<String, Double> metrics) throws IOException {
        MarkPayload expected = MarkPayload.of(BroadcastDesk.label(setup()).produceId(), EVENING);
        FilmMarks marks = FilmMarks.in(film.toString());
        long right = marks.found().stream()
                .filter(reading -> reading.payload().equals(expected))
                .count();
        long wrong = marks.found().stream().mapToLong(MarkReading::wrongBits).sum()
                + (marks.stretches() - right) * MarkReading.CODED / 2;
        metrics.put(name + "_ber", wrong / (double) (marks.stretches() * MarkReading.CODED));
        metrics.put(name + "_payloads_lost", (double) marks.stretches() - right);
        metrics.put(
                name + "_confidence", marks.best().map(MarkReading::confidence).orElse(0.0));
    }

    private Setup setup() {
        ShowOptions show = new ShowOptions();
        return Parts.setup(show, parts.catalogue(parts.shopFolder(show)));
    }

    private void rehearse(int seconds, Function<Setup, ProgramSink> sink) throws InterruptedException {
        ShowOptions show = new ShowOptions();
        Catalogue catalogue = parts.catalogue(parts.shopFolder(show));
        try (Voice voice = parts.voice(show)) {
            StandardProductions productions = new StandardProductions(
                    () -> catalogue,
                    voice,
                    parts.fonts(show),
                    new Pictures(64),
                    SIZE,
                    new Casting.Drawn(Optional.empty()),
                    sink);
            RoomRules rules = new RoomRules(new Prompters(() -> catalogue, Rulebook.standard()));
            new Rehearsal(productions, rules, SilentMind.MIND, Rehearsal.Audience.NOBODY, EVENING)
                    .run(setup(), (long) seconds * Timebase.FPS);
        }
    }
}
