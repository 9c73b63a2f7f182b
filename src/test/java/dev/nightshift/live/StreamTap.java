package dev.nightshift.live;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A viewer of the real stream: keeps its bytes in a file and notes when each fragment had wholly arrived. Its own thread
 * reads; everything else may be asked by any thread.
 */
public final class StreamTap implements AutoCloseable {
    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private final Path file;
    private final InstantSource clock;
    private final Thread thread;
    private final AudioTimes times = new AudioTimes();

    /**
     * A fragment that was received.
     *
     * @param audioSeconds program time of its first audio sample
     */
    record Arrival(double audioSeconds, Instant at) {}

    private StreamTap(URI stream, Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("stream-tap").unstarted(() -> read(stream));
    }

    public static StreamTap start(URI stream, Path file, InstantSource clock) {
        StreamTap tap = new StreamTap(stream, file, clock);
        tap.thread.start();
        return tap;
    }

    public Path file() {
        return file;
    }

    /** Program time at which the file begins. */
    double begin() {
        return arrivals.getFirst().audioSeconds();
    }

    int fragments() {
        return arrivals.size();
    }

    /** When the sample of a program time had reached the viewer; empty when it never did. */
    Optional<Instant> received(double seconds) {
        Optional<Arrival> containing = Optional.empty();
        for (Arrival arrival : arrivals) {
            if (arrival.audioSeconds() > seconds) {
                return containing.map(Arrival::at);
            }
            containing = Optional.of(arrival);
        }
        return Optional.empty();
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    private void read(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address).build();
        try (HttpClient client = HttpClient.newHttpClient();
                InputStream stream = client.send(request, HttpResponse.BodyHandlers.ofInputStream())
                        .body();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            boxes(new DataInputStream(stream), out);
        } catch (EOFException over) {
            return;
        } catch (IOException | InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A fragment is a {@code moof}, which tells its times, and the {@code mdat} behind it. */
    private void boxes(DataInputStream stream, OutputStream out) throws IOException {
        Optional<Double> begins = Optional.empty();
        while (!Thread.currentThread().isInterrupted()) {
            Box box = Box.read(stream);
            out.write(box.bytes());
            switch (box.type()) {
                case "moov" -> times.movie(box);
                case "moof" -> begins = times.fragment(box);
                case "mdat" -> {
                    begins.ifPresent(seconds -> arrivals.add(new Arrival(seconds, clock.instant())));
                    out.flush();
                }
                default -> {}
            }
        }
    }
}
