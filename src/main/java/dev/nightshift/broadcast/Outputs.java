package dev.nightshift.broadcast;

import dev.nightshift.broadcast.encode.Packet;
import dev.nightshift.broadcast.encode.Streams;
import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.broadcast.output.Destination;
import dev.nightshift.broadcast.output.FileDestination;
import dev.nightshift.broadcast.output.Output;
import dev.nightshift.broadcast.output.OutputStatus;
import dev.nightshift.broadcast.output.OutputTarget;
import dev.nightshift.broadcast.output.RtmpDestination;
import dev.nightshift.broadcast.preview.PreviewDestination;
import dev.nightshift.broadcast.preview.PreviewHub;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** One room's outputs: every packet goes to each of them. Outputs can come and go while packets flow. */
final class Outputs {
    /** A network output may fall behind by so many packets, about six seconds, before it skips to a keyframe. */
    private static final int NETWORK_QUEUE = 432;
    /** A slow disk gets more time: a hole in a recording is for good. */
    private static final int FILE_QUEUE = 1_440;

    private static final int PREVIEW_QUEUE = 144;
    private static final Duration GRACE = Duration.ofSeconds(4);

    private final String room;
    private final Streams streams;
    private final ImplicitLabel label;
    private final TargetRegistry targets;
    private final InstantSource clock;
    private final List<Output> active = new CopyOnWriteArrayList<>();
    private final List<Output> leaving = new CopyOnWriteArrayList<>();
    private volatile Optional<PreviewHub> preview = Optional.empty();

    Outputs(String room, Streams streams, ImplicitLabel label, TargetRegistry targets, InstantSource clock) {
        this.room = room;
        this.streams = streams;
        this.label = label;
        this.targets = targets;
        this.clock = clock;
    }

    synchronized Admission add(OutputTarget target) {
        if (active.stream().anyMatch(output -> output.target().id().equals(target.id()))) {
            return new Admission.Refused("this room has an output named " + target.id());
        }
        Optional<String> owner = targets.claim(target, room);
        if (owner.isPresent()) {
            return new Admission.Refused(target.location() + " is in use by " + owner.get());
        }
        active.add(start(target));
        return new Admission.Accepted();
    }

    boolean remove(String id) {
        Optional<Output> found = active.stream()
                .filter(output -> output.target().id().equals(id))
                .findFirst();
        found.ifPresent(output -> {
            leaving.add(output);
            active.remove(output);
            output.beginClose();
        });
        return found.isPresent();
    }

    void offer(Packet packet) {
        for (Output output : active) {
            output.offer(packet);
        }
    }

    List<OutputStatus> status() {
        return active.stream().map(Output::status).toList();
    }

    Optional<PreviewHub> preview() {
        return preview;
    }

    void close() throws InterruptedException {
        leaving.addAll(active);
        leaving.forEach(Output::beginClose);
        boolean ended = true;
        for (Output output : leaving) {
            ended &= output.awaitClosed(GRACE);
        }
        if (ended) {
            streams.close();
        }
    }

    private Output start(OutputTarget target) {
        return switch (target) {
            case OutputTarget.Rtmp rtmp -> output(rtmp, new RtmpDestination(rtmp, streams, label), NETWORK_QUEUE);
            case OutputTarget.Recording recording ->
                output(recording, new FileDestination(recording.file(), streams, label), FILE_QUEUE);
            case OutputTarget.Preview browsers -> {
                PreviewDestination destination = new PreviewDestination(streams, label);
                preview = Optional.of(destination.hub());
                yield output(browsers, destination, PREVIEW_QUEUE);
            }
        };
    }

    private Output output(OutputTarget target, Destination destination, int queueCapacity) {
        return new Output(room, target, destination, queueCapacity, clock, () -> targets.release(target));
    }
}
