package dev.nightshift;

import dev.nightshift.broadcast.Programs;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A viewer who decodes the page's stream at once, and remembers when each picture was seen. Pictures are small and grey. */
final class WatchedStream implements AutoCloseable {
    private static final int WIDTH = 36;
    private static final int HEIGHT = 64;
    /** Pictures that are less apart, of 255, show the same. */
    private static final double SAME = 4;
    /** Two pictures in a row that are so far apart show different things. */
    private static final double CUT = 20;

    private final Process decoder;
    private final Thread reading = Thread.ofPlatform().name("viewer").unstarted(this::read);
    private final List<Seen> pictures = new ArrayList<>();

    /** @param nanos of {@link System#nanoTime} */
    private record Seen(byte[] picture, long nanos) {
        double apart(Seen other) {
            long sum = 0;
            for (int i = 0; i < picture.length; i++) {
                sum += Math.abs((picture[i] & 255) - (other.picture[i] & 255));
            }
            return (double) sum / picture.length;
        }
    }

    WatchedStream(int port) throws IOException {
        decoder = new ProcessBuilder(
                        Programs.require("ffmpeg", "ffmpeg"),
                        "-nostdin",
                        "-v",
                        "quiet",
                        "-fflags",
                        "nobuffer",
                        "-flags",
                        "low_delay",
                        "-threads",
                        "1",
                        "-i",
                        "http://127.0.0.1:" + port + "/rooms/main/stream",
                        "-an",
                        "-vf",
                        "scale=" + WIDTH + ":" + HEIGHT,
                        "-fps_mode",
                        "passthrough",
                        "-pix_fmt",
                        "gray",
                        "-f",
                        "rawvideo",
                        "-")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        reading.start();
    }

    /** How many pictures were seen so far. */
    synchronized int seen() {
        return pictures.size();
    }

    /** Whether the stream is over. */
    boolean ended() {
        return !decoder.isAlive() && !reading.isAlive();
    }

    /** When the newest picture, or one like it, was first seen without a change since, in {@link System#nanoTime}. */
    synchronized long standingSince() {
        int first = pictures.size() - 1;
        while (first > 0 && pictures.get(first - 1).apart(pictures.getLast()) < SAME) {
            first--;
        }
        return pictures.get(first).nanos();
    }

    /** When the newest picture was seen, in {@link System#nanoTime}. */
    synchronized long newest() {
        return pictures.getLast().nanos();
    }

    /** When the picture last changed as at a cut, in {@link System#nanoTime}. */
    synchronized long lastCut() {
        int at = pictures.size() - 1;
        while (at > 0 && pictures.get(at).apart(pictures.get(at - 1)) < CUT) {
            at--;
        }
        return pictures.get(at).nanos();
    }

    @Override
    public void close() throws InterruptedException {
        decoder.destroy();
        reading.join();
    }

    private void read() {
        try (InputStream out = decoder.getInputStream()) {
            for (byte[] next = out.readNBytes(WIDTH * HEIGHT);
                    next.length == WIDTH * HEIGHT;
                    next = out.readNBytes(WIDTH * HEIGHT)) {
                note(new Seen(next, System.nanoTime()));
            }
        } catch (IOException ended) {
            // Nobody watches any more.
        }
    }

    private synchronized void note(Seen seen) {
        pictures.add(seen);
    }
}
