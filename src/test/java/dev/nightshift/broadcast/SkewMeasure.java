package dev.nightshift.broadcast;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How far the beeps of a {@link TestProgram} are from their flashes in a file, as Debian's ffmpeg decodes it. */
public final class SkewMeasure {
    private static final double WHITE = 180;
    private static final float LOUD = 0.1f;
    private static final int RATE = 48_000;
    private static final int QUIET_BEFORE = RATE / 2;

    private SkewMeasure() {}

    /** Milliseconds from each flash to its beep, positive when the sound is late. */
    public static List<Double> millis(Path file) throws IOException, InterruptedException {
        List<Double> beeps = beeps(file);
        List<Double> skews = new ArrayList<>();
        for (double flash : flashes(file)) {
            beeps.stream()
                    .map(beep -> (beep - flash) * 1000)
                    .filter(skew -> Math.abs(skew) < 400)
                    .findFirst()
                    .ifPresent(skews::add);
        }
        return skews;
    }

    private static List<Double> flashes(Path file) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        double before = 255;
        for (String line : Programs.ffprobe(
                "-f",
                "lavfi",
                "-show_entries",
                "frame=pts_time:frame_tags=lavfi.signalstats.YAVG",
                "movie=" + file + ",signalstats")) {
            String[] fields = line.split(",");
            double luma = Double.parseDouble(fields[1]);
            if (luma > WHITE && before <= WHITE) {
                times.add(Double.parseDouble(fields[0]));
            }
            before = luma;
        }
        return times;
    }

    private static List<Double> beeps(Path file) throws IOException, InterruptedException {
        double start = Double.parseDouble(Programs.ffprobe(
                        "-select_streams",
                        "a",
                        "-read_intervals",
                        "%+#1",
                        "-show_entries",
                        "frame=pts_time",
                        file.toString())
                .getFirst()
                .replace(",", ""));
        FloatBuffer samples = samples(file);
        List<Double> times = new ArrayList<>();
        int quiet = 0;
        for (int i = 0; i < samples.limit(); i++) {
            boolean loud = Math.abs(samples.get(i)) > LOUD;
            if (loud && quiet > QUIET_BEFORE) {
                times.add(start + (double) i / RATE);
            }
            quiet = loud ? 0 : quiet + 1;
        }
        return times;
    }

    private static FloatBuffer samples(Path file) throws IOException, InterruptedException {
        Path raw = Files.createTempFile("samples", ".f32");
        Programs.run(List.of(
                Programs.require("ffmpeg", "ffmpeg"),
                "-v",
                "error",
                "-y",
                "-i",
                file.toString(),
                "-map",
                "0:a",
                "-af",
                "pan=mono|c0=c0",
                "-f",
                "f32le",
                raw.toString()));
        byte[] bytes = Files.readAllBytes(raw);
        Files.delete(raw);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    }
}
