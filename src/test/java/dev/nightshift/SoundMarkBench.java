package dev.nightshift;

import dev.nightshift.broadcast.Programs;
import dev.nightshift.broadcast.film.SoundMarks;
import dev.nightshift.broadcast.mark.sound.SoundKeyTrials;
import dev.nightshift.broadcast.mark.sound.SoundMark;
import dev.nightshift.broadcast.mark.sound.SoundMarkDetector;
import dev.nightshift.broadcast.mark.sound.SoundReading;
import dev.nightshift.compliance.lines.LineSet;
import dev.nightshift.media.Timebase;
import dev.nightshift.stage.sound.Mixer;
import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.SpeechChunk;
import dev.nightshift.voice.Utterance;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import dev.nightshift.voice.VoiceInfo;
import dev.nightshift.voice.Voices;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The voices' own speech over the room's tone, marked, encoded as on air, then again as platforms do. */
final class SoundMarkBench {
    private static final String SHOW = "nightshift-bench-1";
    /** Ten searches a stretch: with the program's layout and nine that nobody used. */
    private static final int KEYS = 10;

    /** What a platform does to the AAC that it gets at 128 kb/s. */
    private static final Map<String, List<String>> PLATFORMS = platforms();

    private final Voices voices = Main.voices();
    private final List<String> lines;

    /** @param set of lines to be spoken */
    SoundMarkBench(Path set) throws IOException {
        lines = LineSet.read(set).stream().map(line -> line.text()).toList();
    }

    private static Map<String, List<String>> platforms() {
        Map<String, List<String>> platforms = new LinkedHashMap<>();
        platforms.put("aac_128k", List.of("-c:a", "copy"));
        platforms.put("aac_96k", List.of("-c:a", "aac", "-b:a", "96k"));
        platforms.put(
                "cut_softer_44100_96k",
                List.of("-ss", "3.217", "-ar", "44100", "-af", "volume=-6dB", "-c:a", "aac", "-b:a", "96k"));
        platforms.put("aac_64k", List.of("-c:a", "aac", "-b:a", "64k"));
        return platforms;
    }

    Map<String, Double> measure(int seconds) throws Exception {
        Map<String, List<SoundReading>> found = new LinkedHashMap<>();
        Map<String, Integer> stretches = new LinkedHashMap<>();
        NoiseToMask heard = new NoiseToMask();
        long searched = 0;
        long wrong = 0;
        for (VoiceInfo info : voices()) {
            float[] plain = spoken(info, seconds * Timebase.SAMPLE_RATE);
            float[] marked = marked(plain);
            heard.add(plain, marked);
            encoded(marked).forEach((platform, marks) -> {
                found.computeIfAbsent(platform, key -> new ArrayList<>()).addAll(marks.found());
                stretches.merge(platform, marks.stretches(), Integer::sum);
            });
            for (int from = 0;
                    from + SoundMarkDetector.STRETCH <= plain.length;
                    from += SoundMarkDetector.STRETCH / 3) {
                float[] stretch = Arrays.copyOfRange(plain, from, from + SoundMarkDetector.STRETCH);
                for (int key = 0; key < KEYS; key++) {
                    wrong += SoundKeyTrials.found(stretch, key == 0 ? 0 : searched * 7_919) ? 1 : 0;
                    searched++;
                }
            }
        }
        Map<String, Double> metrics = new LinkedHashMap<>();
        stretches.forEach((platform, count) -> tell(platform, found.getOrDefault(platform, List.of()), count, metrics));
        metrics.put("false_positives", (double) wrong);
        metrics.put("false_positive_trials", (double) searched);
        metrics.put("below_speech_db_least", heard.leastBelow());
        metrics.put("noise_to_mask_db_median", heard.percentile(.5));
        metrics.put("noise_to_mask_db_p99", heard.percentile(.99));
        return metrics;
    }

    /** A stretch in which no mark was found counts as half of its bits wrong. */
    private static void tell(String name, List<SoundReading> found, int stretches, Map<String, Double> metrics) {
        List<SoundReading> right = found.stream()
                .filter(reading -> reading.show() == SoundMark.number(SHOW))
                .toList();
        int lost = stretches - right.size();
        double bits = right.stream().mapToInt(SoundReading::wrongBits).sum() + lost * SoundReading.CODED / 2.0;
        metrics.put(name + "_ber", bits / (stretches * SoundReading.CODED));
        metrics.put(name + "_lost", (double) lost);
        metrics.put(name + "_stretches", (double) stretches);
        metrics.put(
                name + "_confidence_min",
                right.stream().mapToDouble(SoundReading::confidence).min().orElse(0));
    }

    /** A voice of each language and engine; lower ones are the same voice. */
    private List<VoiceInfo> voices() {
        return voices.ready().stream()
                .filter(info -> !info.name().endsWith("-low"))
                .toList();
    }

    private static Map<String, SoundMarks> encoded(float[] marked) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("nightshift-sound");
        try {
            Path raw = folder.resolve("marked.f32");
            ByteBuffer bytes = ByteBuffer.allocate(marked.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asFloatBuffer().put(marked);
            Files.write(raw, bytes.array());
            Path onAir = folder.resolve("on-air.m4a");
            ffmpeg(
                    List.of("-f", "f32le", "-ar", "48000", "-ac", "1", "-i", raw.toString()),
                    List.of("-af", "volume=-3dB", "-ac", "2", "-c:a", "aac", "-aac_coder", "fast", "-b:a", "128k"),
                    onAir);
            Map<String, SoundMarks> marks = new LinkedHashMap<>();
            for (Map.Entry<String, List<String>> platform : PLATFORMS.entrySet()) {
                Path again = folder.resolve(platform.getKey() + ".m4a");
                ffmpeg(List.of("-i", onAir.toString()), platform.getValue(), again);
                marks.put(platform.getKey(), SoundMarks.in(again.toString()));
            }
            return marks;
        } finally {
            LiveServer.deleteAll(folder);
        }
    }

    private static void ffmpeg(List<String> in, List<String> how, Path out) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Programs.require("ffmpeg", "ffmpeg"), "-v", "error", "-y"));
        command.addAll(in);
        command.addAll(how);
        command.add(out.toString());
        Programs.run(command);
    }

    private static float[] marked(float[] plain) {
        SoundMark mark = new SoundMark(SHOW);
        float[] marked = new float[plain.length];
        float[] block = new float[SoundMark.BLOCK];
        for (int at = 0; at < plain.length; at += SoundMark.BLOCK) {
            System.arraycopy(plain, at, block, 0, Math.min(SoundMark.BLOCK, plain.length - at));
            mark.mark(block);
            if (at > 0) {
                System.arraycopy(block, 0, marked, at - SoundMark.BLOCK, SoundMark.BLOCK);
            }
        }
        return marked;
    }

    private float[] spoken(VoiceInfo info, int length) throws VoiceException {
        Speech speech = new Speech(new float[length]);
        try (Voice voice = open(info)) {
            for (int line = 0; speech.next < length; line++) {
                speech.say(voice.say(words(lines.get(line % lines.size())), Prosody.NEUTRAL));
            }
        }
        return speech.end();
    }

    private Voice open(VoiceInfo info) {
        return switch (voices.named(info.name())) {
            case Voices.Choice.CanSpeak can -> can.source().open();
            case Voices.Choice.CannotSpeak no -> throw new IllegalStateException(no.reason());
        };
    }

    private static String words(String line) {
        return line.replaceAll("[^\\p{L}\\s,.!?，。！？'-]", " ");
    }

    /** Sentences one after the other, as the mixer gives them on air. */
    private static final class Speech {
        private final Mixer mixer = new Mixer(7);
        private final float[] all;
        private final float[] block = new float[Timebase.SAMPLES_PER_FRAME];
        private long next = Timebase.SAMPLE_RATE / 2;

        Speech(float[] all) {
            this.all = all;
        }

        void say(Utterance sentence) throws VoiceException {
            for (Optional<SpeechChunk> chunk = sentence.next(); chunk.isPresent(); chunk = sentence.next()) {
                mixUntil(next - Timebase.SAMPLES_PER_FRAME);
                mixer.place(next, chunk.get().samples());
                next += chunk.get().samples().length;
            }
            next += Timebase.SAMPLE_RATE / 3;
        }

        float[] end() {
            mixUntil(Long.MAX_VALUE);
            return all;
        }

        private void mixUntil(long sample) {
            while (mixer.position() < sample && mixer.position() + block.length <= all.length) {
                int at = (int) mixer.position();
                mixer.mix(block);
                System.arraycopy(block, 0, all, at, block.length);
            }
        }
    }
}
