package dev.nightshift;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.broadcast.Admission;
import dev.nightshift.broadcast.Broadcast;
import dev.nightshift.broadcast.BroadcastStats;
import dev.nightshift.broadcast.ProgramSink;
import dev.nightshift.broadcast.TargetRegistry;
import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.broadcast.output.OutputTarget;
import dev.nightshift.broadcast.output.StreamKey;
import dev.nightshift.broadcast.preview.PreviewHub;
import dev.nightshift.broadcast.watch.LabelCheck;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.ServerOptions;
import dev.nightshift.compliance.gate.Clearance;
import dev.nightshift.ledger.Archive;
import dev.nightshift.media.AudioFrame;
import dev.nightshift.media.LabelPicture;
import dev.nightshift.media.LabelledFrame;
import dev.nightshift.room.Setup;
import dev.nightshift.stage.look.ProgramSize;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Opens a room's broadcast with the outputs that the command line names, and remembers it for the pages. */
final class BroadcastDesk {
    private final List<OutputTarget> outputs;
    private final Optional<Replay> replay;
    private final ProgramSize size;
    private final Set<String> reached;
    private final Marks marks;
    private final LabelAlarm alarm = new LabelAlarm();
    private final Interlock interlock = new Interlock();
    private final InstantSource clock;
    private final Supplier<Clearance> gate;
    private final TargetRegistry targets = new TargetRegistry();
    private volatile Optional<Broadcast> onAir = Optional.empty();
    private volatile Optional<LoopWatch> loop = Optional.empty();

    /**
     * What shows that a program is made by an AI.
     *
     * @param labels what the label of a room's show looks like
     * @param seal signs recordings
     */
    record Marks(Function<Setup, LabelPicture> labels, RecordingSeal seal) {}

    /**
     * What the law has kept of a show (rule R36).
     *
     * @param folder of the room's replays
     * @param begun told the name of each file that begins
     */
    record Replay(Path folder, Consumer<String> begun) {
        static final String ID = "replay";
    }

    /**
     * A desk for one server.
     *
     * @param replay empty for shows that nobody has to keep
     * @param gate asked each time that a show opens; it throws {@link MissingPartException} when it may not
     * @throws MissingPartException when an output's address makes no sense
     */
    BroadcastDesk(
            ServerOptions server,
            ProgramSize size,
            Supplier<Clearance> gate,
            Marks marks,
            Optional<Replay> replay,
            InstantSource clock) {
        this.replay = replay;
        this.outputs = outputs(server);
        this.size = size;
        this.gate = gate;
        this.marks = marks;
        this.reached = Platforms.reached(server);
        this.clock = clock;
    }

    /**
     * The broadcast of a room that goes on air.
     *
     * @throws MissingPartException when an output is refused, or the gate keeps the show off air
     */
    ProgramSink open(Setup setup) {
        requireCleared(gate.get());
        alarm.begin();
        interlock.begin();
        Broadcast broadcast = Broadcast.open(
                setup.roomId(),
                EncoderSettings.forPicture(size.width(), size.height()),
                label(setup),
                new LabelCheck(marks.labels().apply(setup), alarm::raise),
                targets,
                clock);
        List<OutputTarget> fresh = Stream.concat(outputs.stream().map(BroadcastDesk::fresh), kept().stream())
                .toList();
        try {
            fresh.forEach(target -> admit(broadcast, target));
        } catch (MissingPartException refused) {
            broadcast.close();
            throw refused;
        }
        onAir = Optional.of(broadcast);
        fresh.forEach(this::note);
        return new OnAir(broadcast, () -> seal(fresh, label(setup)));
    }

    /** Recorded whatever the command line says: no option takes the replay away from a show that has to have one. */
    private Optional<OutputTarget> kept() {
        return replay.map(wanted -> new OutputTarget.Recording(
                Replay.ID, free(wanted.folder().resolve(Archive.replayName(clock.instant())))));
    }

    private void note(OutputTarget target) {
        if (target instanceof OutputTarget.Recording(String id, Path file) && id.equals(Replay.ID)) {
            replay.ifPresent(kept -> kept.begun().accept(String.valueOf(file.getFileName())));
        }
    }

    private void requireCleared(Clearance clearance) {
        if (!clearance.covers(reached)) {
            throw new MissingPartException("the show was cleared for other platforms than " + reached);
        }
    }

    /** The ids of the outputs that every show has. */
    List<String> outputIds() {
        return Stream.concat(
                        outputs.stream().map(OutputTarget::id), replay.stream().map(kept -> Replay.ID))
                .toList();
    }

    /** The stream for browsers, while a room is on air. */
    Optional<PreviewHub> preview() {
        return onAir.flatMap(Broadcast::preview);
    }

    /** Whether viewers see the label. */
    LabelAlarm alarm() {
        return alarm;
    }

    /** Whether the show has the right to be on air. */
    Interlock interlock() {
        return interlock;
    }

    /** A host that is drawn only while viewers see the label and the show has the right to be on air. */
    Avatar guarding(Avatar host) {
        return interlock.guarding(alarm.guarding(host));
    }

    /** The broadcast on air. */
    Optional<Broadcast> broadcast() {
        return onAir;
    }

    /** Looks for repetition in what is on air. */
    Optional<LoopWatch> loop() {
        return loop;
    }

    private void seal(List<OutputTarget> targets, ImplicitLabel label) {
        for (OutputTarget target : targets) {
            if (target instanceof OutputTarget.Recording(String id, Path file)) {
                marks.seal().seal(file, label);
            }
        }
    }

    static ImplicitLabel label(Setup setup) {
        return ImplicitLabel.generated("nightshift-" + ascii(setup.shop()), ascii(setup.roomId()) + "-" + setup.seed());
    }

    /** A recording never takes the place of one that is there: the show after a restart gets a name of its own. */
    private static OutputTarget fresh(OutputTarget target) {
        return switch (target) {
            case OutputTarget.Recording(String id, Path file) -> new OutputTarget.Recording(id, free(file));
            case OutputTarget.Rtmp rtmp -> rtmp;
            case OutputTarget.Preview preview -> preview;
        };
    }

    /** Devices and pipes are written to as they are. */
    private static Path free(Path wished) {
        if (!Files.isRegularFile(wished)) {
            return wished;
        }
        String name = wished.getFileName().toString();
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        int number = 2;
        Path next = wished;
        while (Files.exists(next)) {
            next = wished.resolveSibling(name.substring(0, dot) + "-" + number++ + name.substring(dot));
        }
        return next;
    }

    private static void admit(Broadcast broadcast, OutputTarget target) {
        if (broadcast.add(target) instanceof Admission.Refused refused) {
            throw new MissingPartException("output " + target.id() + " was refused: " + refused.reason());
        }
    }

    private static List<OutputTarget> outputs(ServerOptions server) {
        List<OutputTarget> outputs = new ArrayList<>();
        outputs.add(new OutputTarget.Preview("preview"));
        server.record().ifPresent(file -> outputs.add(new OutputTarget.Recording("recording", file)));
        for (String url : server.rtmp()) {
            outputs.add(rtmp("rtmp-" + outputs.size(), url));
        }
        requireDifferent(outputs);
        return List.copyOf(outputs);
    }

    private static void requireDifferent(List<OutputTarget> outputs) {
        Set<String> taken = new HashSet<>();
        for (OutputTarget output : outputs) {
            if (output.exclusive().filter(place -> !taken.add(place)).isPresent()) {
                throw new MissingPartException("two outputs would go to " + output.location() + ": name it once");
            }
        }
    }

    private static OutputTarget rtmp(String id, String url) {
        int key = url.lastIndexOf('/');
        try {
            return new OutputTarget.Rtmp(id, URI.create(url.substring(0, key)), new StreamKey(url.substring(key + 1)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException bad) {
            throw new MissingPartException("--rtmp needs an address such as rtmp://host/app/key");
        }
    }

    private static String ascii(String text) {
        return text.replaceAll("[^A-Za-z0-9._-]", "-");
    }

    /** A broadcast that the pages forget when it ends. */
    private final class OnAir implements ProgramSink {
        private final Broadcast broadcast;
        private final LoopWatch watch = new LoopWatch();
        private final Runnable afterwards;

        OnAir(Broadcast broadcast, Runnable afterwards) {
            this.broadcast = broadcast;
            loop = Optional.of(watch);
            this.afterwards = afterwards;
        }

        @Override
        public void video(LabelledFrame frame) {
            broadcast.video(frame);
            watch.video(frame);
        }

        @Override
        public void audio(AudioFrame sound) {
            watch.audio(sound);
            broadcast.audio(sound);
        }

        @Override
        public BroadcastStats stats() {
            return broadcast.stats();
        }

        @Override
        public void close() {
            onAir = Optional.empty();
            loop = Optional.empty();
            broadcast.close();
            afterwards.run();
        }
    }
}
