package dev.nightshift.broadcast;

import dev.nightshift.broadcast.encode.Encoder;
import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.broadcast.encode.FfmpegException;
import dev.nightshift.broadcast.encode.Packet;
import dev.nightshift.broadcast.encode.Streams;
import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.broadcast.mark.Watermark;
import dev.nightshift.broadcast.output.FileDestination;
import dev.nightshift.broadcast.output.Link;
import dev.nightshift.media.AudioFrame;
import dev.nightshift.media.LabelledFrame;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A program written to one MP4 file on a virtual clock: nothing is dropped, the frame loop waits for the encoder and the
 * disk. Not for live rooms, which must never wait.
 */
public final class Rendering implements ProgramSink {
    private final Encoder encoder;
    private final Streams streams;
    private final FileDestination destination;
    private final Link file;
    private final Traffic traffic = new Traffic();
    private final EncoderFeed feed;
    private boolean closed;

    /**
     * Starts a file.
     *
     * @param file replaced if it exists
     * @param start wall time of the first picture, for the watermark
     * @throws dev.nightshift.broadcast.encode.NoEncoderException when none of the settings' encoders works here
     * @throws dev.nightshift.broadcast.encode.FfmpegException when the file can't be written
     */
    public Rendering(Path file, EncoderSettings settings, ImplicitLabel label, Instant start) {
        this.encoder = Encoder.open(settings, label, this::write);
        this.streams = encoder.streams();
        this.destination = new FileDestination(file, streams, label);
        this.file = opened();
        this.feed = new EncoderFeed(
                "rehearsal",
                settings,
                encoder,
                new Watermark(label.produceId(), start, settings.width(), settings.height()));
    }

    private Link opened() {
        try {
            return destination.open();
        } catch (FfmpegException failed) {
            free();
            throw failed;
        }
    }

    @Override
    public void video(LabelledFrame frame) throws InterruptedException {
        requireRunning();
        feed.put(frame);
    }

    @Override
    public void audio(AudioFrame sound) throws InterruptedException {
        requireRunning();
        feed.put(sound);
    }

    @Override
    public BroadcastStats stats() {
        return traffic.stats(encoder, feed, List.of(), Optional.empty());
    }

    /** @throws BroadcastException when the file is incomplete */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            feed.end();
            file.finish();
            requireRunning();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            file.abandon();
        } finally {
            free();
        }
    }

    private void free() {
        destination.close();
        streams.close();
        encoder.close();
    }

    private void write(Packet packet) {
        try (packet) {
            traffic.add(packet);
            file.write(packet);
        }
    }

    private void requireRunning() {
        feed.worker().requireRunning();
    }
}
