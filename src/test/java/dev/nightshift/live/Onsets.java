package dev.nightshift.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds where a voice begins in the sound of a recorded stream, decoded by ffmpeg. */
final class Onsets {
    private static final int RATE = 16_000;
    private static final int WINDOW = RATE / 100;
    /** Above the room's tone and the breath before a word, below any spoken one. */
    private static final double VOICE_DBFS = -42;

    private static final double LONGEST_SEARCH_SECONDS = 1.0;

    private final ShortBuffer samples;
    private final double begin;

    private Onsets(ShortBuffer samples, double begin) {
        this.samples = samples;
        this.begin = begin;
    }

    /**
     * Decodes a recording.
     *
     * @param begin program time of its first sample, in seconds
     */
    static Onsets of(Path recording, double begin) throws IOException, InterruptedException {
        Process decoder = new ProcessBuilder(List.of(
                        "ffmpeg",
                        "-v",
                        "error",
                        "-i",
                        recording.toString(),
                        "-vn",
                        "-ac",
                        "1",
                        "-ar",
                        String.valueOf(RATE),
                        "-f",
                        "s16le",
                        "-"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] bytes = decoder.getInputStream().readAllBytes();
        decoder.waitFor();
        return of(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer(), begin);
    }

    static Onsets of(ShortBuffer samples, double begin) {
        return new Onsets(samples, begin);
    }

    /** Program time of the first audible sample at or behind a program time; empty when it stays silent. */
    Optional<Double> after(double seconds) {
        int from = Math.max(0, (int) ((seconds - begin) * RATE));
        int to = Math.min(samples.limit() - WINDOW, from + (int) (LONGEST_SEARCH_SECONDS * RATE));
        for (int at = from; at < to; at += WINDOW) {
            if (level(at) > VOICE_DBFS) {
                return Optional.of(begin + at / (double) RATE);
            }
        }
        return Optional.empty();
    }

    private double level(int at) {
        double sum = 0;
        for (int i = at; i < at + WINDOW; i++) {
            sum += (double) samples.get(i) * samples.get(i);
        }
        return 10 * Math.log10(sum / WINDOW / ((double) Short.MAX_VALUE * Short.MAX_VALUE) + 1e-12);
    }
}
