package dev.nightshift;

import dev.nightshift.broadcast.Broadcast;
import dev.nightshift.broadcast.BroadcastStats;
import dev.nightshift.broadcast.output.OutputState;
import dev.nightshift.broadcast.output.OutputStatus;
import dev.nightshift.broadcast.preview.PreviewHub;
import dev.nightshift.broadcast.watch.LabelReport;
import dev.nightshift.console.RoomFigures;
import dev.nightshift.console.RoomFigures.LabelFigures;
import dev.nightshift.console.RoomFigures.OutputFigures;
import dev.nightshift.console.RoomFigures.OutputPhase;
import dev.nightshift.console.RoomFigures.Setbacks;
import dev.nightshift.playout.PaceCount;
import dev.nightshift.playout.ProgramStatus;
import dev.nightshift.playout.Timings;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Gathers what pipeline, broadcast and shop say about a room. Safe for any thread. */
final class LiveFigures implements Supplier<RoomFigures> {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Supplier<Optional<ProgramStatus>> program;
    private final BroadcastDesk desk;
    private final IntSupplier catalogueProblems;
    private final Supplier<Setbacks> setbacks;

    LiveFigures(
            Supplier<Optional<ProgramStatus>> program,
            BroadcastDesk desk,
            IntSupplier catalogueProblems,
            Supplier<Setbacks> setbacks) {
        this.program = program;
        this.desk = desk;
        this.catalogueProblems = catalogueProblems;
        this.setbacks = setbacks;
    }

    @Override
    public RoomFigures get() {
        Optional<ProgramStatus> status = program.get();
        Optional<BroadcastStats> sent = desk.broadcast().map(Broadcast::stats);
        PaceCount pace = status.map(ProgramStatus::pace).orElse(new PaceCount(0, 0, 0));
        Timings timings = status.map(ProgramStatus::timings).orElseGet(Timings::new);
        return new RoomFigures(
                pace.frames(),
                pace.late(),
                pace.repeated(),
                sent.map(BroadcastStats::droppedFrames).orElse(0L),
                stages(timings),
                sent.map(stats -> stats.encode().p95()).orElse(0.0),
                desk.preview().map(PreviewHub::viewers).orElse(0),
                timings.speech().synthesised(),
                timings.speech().synthesisSeconds(),
                timings.speech().spoken(),
                catalogueProblems.getAsInt(),
                setbacks.get(),
                label(sent),
                desk.interlock().figures(),
                outputs(sent));
    }

    private LabelFigures label(Optional<BroadcastStats> sent) {
        LabelReport report = sent.flatMap(BroadcastStats::label).orElse(LabelReport.NONE);
        return new LabelFigures(
                report.presence(), desk.alarm().gone(), report.dropped(), report.workNanos() / NANOS_PER_SECOND);
    }

    private static Map<String, Double> stages(Timings timings) {
        return Arrays.stream(Timings.Stage.values())
                .collect(Collectors.toMap(stage -> stage.name().toLowerCase(Locale.ROOT), stage -> timings.of(stage)
                        .p95()));
    }

    private Map<String, OutputFigures> outputs(Optional<BroadcastStats> sent) {
        return desk.outputIds().stream().collect(Collectors.toMap(Function.identity(), id -> sent.stream()
                .flatMap(stats -> stats.outputs().stream())
                .filter(output -> output.id().equals(id))
                .findFirst()
                .map(LiveFigures::figures)
                .orElse(OutputFigures.OFF)));
    }

    private static OutputFigures figures(OutputStatus output) {
        return new OutputFigures(
                phase(output.state()),
                output.sentBytes(),
                output.droppedPackets(),
                output.reconnects(),
                output.queuedPackets());
    }

    private static OutputPhase phase(OutputState state) {
        return switch (state) {
            case OutputState.Connecting connecting -> OutputPhase.CONNECTING;
            case OutputState.Live live -> OutputPhase.LIVE;
            case OutputState.Stalled stalled -> OutputPhase.STALLED;
            case OutputState.Retrying retrying -> OutputPhase.RETRYING;
            case OutputState.Failed failed -> OutputPhase.FAILED;
            case OutputState.Closed closed -> OutputPhase.CLOSED;
        };
    }
}
