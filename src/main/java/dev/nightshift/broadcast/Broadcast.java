package dev.nightshift.broadcast;

import dev.nightshift.broadcast.encode.Encoder;
import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.broadcast.encode.Packet;
import dev.nightshift.broadcast.encode.Streams;
import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.broadcast.mark.Watermark;
import dev.nightshift.broadcast.output.OutputStatus;
import dev.nightshift.broadcast.output.OutputTarget;
import dev.nightshift.broadcast.preview.PreviewHub;
import dev.nightshift.broadcast.watch.LabelCheck;
import dev.nightshift.broadcast.watch.LabelWatch;
import dev.nightshift.media.AudioFrame;
import dev.nightshift.media.LabelledFrame;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * One live room's program on its way out: encoded once, sent to any number of outputs. Nothing here makes the frame
 * loop wait; what can't be encoded in time or sent is dropped and counted.
 *
 * <p>{@link #video}, {@link #audio} and {@link #close} belong to the frame loop's thread, everything else to any.
 */
public final class Broadcast implements ProgramSink {
    private final Encoder encoder;
    private final Outputs outputs;
    private final EncoderFeed feed;
    private final LabelWatch watch;
    private final Traffic traffic = new Traffic();
    private boolean closed;

    private Broadcast(
            String room,
            EncoderSettings settings,
            ImplicitLabel label,
            LabelCheck check,
            TargetRegistry targets,
            InstantSource clock) {
        encoder = Encoder.open(settings, label, this::send);
        outputs = new Outputs(room, encoder.streams(), label, targets, clock);
        watch = watching(room, check);
        feed = new EncoderFeed(
                room,
                settings,
                encoder,
                new Watermark(label.produceId(), clock.instant(), settings.width(), settings.height()));
    }

    /**
     * Opens the encoder; outputs are added afterwards, before or while the program runs.
     *
     * @param room names threads and log lines, free of secrets
     * @param label the implicit label of this show
     * @param check the drawn label of this show, looked for in what the encoder gives
     * @param targets the process's register of who streams where
     * @param clock for times in the outputs' status and in the watermark
     * @throws dev.nightshift.broadcast.encode.NoEncoderException when none of the settings' encoders works here
     */
    public static Broadcast open(
            String room,
            EncoderSettings settings,
            ImplicitLabel label,
            LabelCheck check,
            TargetRegistry targets,
            InstantSource clock) {
        return new Broadcast(room, settings, label, check, targets, clock);
    }

    private LabelWatch watching(String room, LabelCheck check) {
        try (Streams streams = encoder.streams()) {
            return new LabelWatch(room, streams, check);
        }
    }

    /** Adds an output. It starts at the next keyframe; connecting happens on its own thread. */
    public Admission add(OutputTarget target) {
        return outputs.add(target);
    }

    /** Ends an output after what it has queued; false when there is none with this id. */
    public boolean remove(String outputId) {
        return outputs.remove(outputId);
    }

    @Override
    public void video(LabelledFrame frame) {
        feed.worker().requireRunning();
        feed.offer(frame);
    }

    @Override
    public void audio(AudioFrame sound) {
        feed.worker().requireRunning();
        feed.offer(sound);
    }

    /** Each output's state, in the order they were added. */
    public List<OutputStatus> status() {
        return outputs.status();
    }

    @Override
    public BroadcastStats stats() {
        return traffic.stats(encoder, feed, outputs.status(), Optional.of(watch.report()));
    }

    /** The preview for browsers, when an output of that kind was added. */
    public Optional<PreviewHub> preview() {
        return outputs.preview();
    }

    /** Encodes what was taken, lets every output send what it has queued for a few seconds, and frees everything. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            feed.end();
            watch.close();
            outputs.close();
            encoder.close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Packet packet) {
        try (packet) {
            traffic.add(packet);
            watch.offer(packet);
            outputs.offer(packet);
        }
    }
}
