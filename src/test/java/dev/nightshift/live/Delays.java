package dev.nightshift.live;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How long viewers waited: from the arrival of a comment to the moment at which the first audible sample of its answer
 * had reached a viewer.
 *
 * <p>The journal tells when the performer began the answer; the decoded stream tells which sample there is the first to
 * be heard; the tap tells when the fragment with that sample had arrived.
 */
public final class Delays {
    /** The room notes the start of a line a moment after its first sample; an answer follows a pause of 150 ms. */
    private static final double LOOK_BACK_SECONDS = 0.1;

    private final Map<Timeline.Standing, List<Double>> millis = new EnumMap<>(Timeline.Standing.class);
    private final Map<String, List<Double>> stages = new LinkedHashMap<>();
    private int unheard;

    private Delays() {}

    /**
     * Measures a show that has ended.
     *
     * @param data folder of its journal
     * @param since wall time of the program's first picture
     * @param crowd who wrote: only its questions count
     */
    public static Map<String, Double> measure(Path data, StreamTap tap, Instant since, ScriptedCrowd crowd)
            throws IOException, SQLException, InterruptedException {
        Timeline timeline = Timeline.of(Facts.of(data));
        Map<String, Instant> arrivals = crowd.arrivals();
        Onsets onsets = Onsets.of(tap.file(), tap.begin());
        Delays delays = new Delays();
        List<Timeline.Answered> questions = timeline.answered(arrivals).stream()
                .filter(answered -> crowd.questions().contains(answered.comment()))
                .toList();
        for (Timeline.Answered answered : questions) {
            delays.add(answered, arrivals.getOrDefault(answered.comment(), answered.heard()), tap, onsets, since);
        }
        Map<String, Double> metrics = delays.metrics();
        metrics.put("questions", (double) crowd.questions().size());
        metrics.put("questions_answered_in_writing", (double)
                crowd.questions().stream().filter(timeline.written()::contains).count());
        metrics.put("questions_answered_aloud", (double) questions.size());
        return metrics;
    }

    private void add(Timeline.Answered answered, Instant arrival, StreamTap tap, Onsets onsets, Instant since) {
        double begun = Duration.between(since, answered.started()).toNanos() / 1e9;
        Optional<Double> audible = onsets.after(begun - LOOK_BACK_SECONDS);
        Optional<Instant> received = audible.flatMap(tap::received);
        if (received.isEmpty()) {
            unheard++;
            return;
        }
        millis.computeIfAbsent(answered.standing(), standing -> new ArrayList<>())
                .add(between(arrival, received.get()));
        stage(
                answered.standing().name().toLowerCase(Locale.ROOT) + "_started",
                between(answered.written(), answered.started()));
        stage("heard", between(arrival, answered.heard()));
        stage("turn", between(answered.heard(), answered.opened()));
        stage("written", between(answered.opened(), answered.written()));
        stage("started", between(answered.written(), answered.started()));
        stage("received", between(answered.started(), received.get()));
    }

    private void stage(String name, double value) {
        stages.computeIfAbsent(name, stage -> new ArrayList<>()).add(value);
    }

    private Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        millis.forEach(
                (standing, values) -> spread("answer_ms_" + standing.name().toLowerCase(Locale.ROOT), values, metrics));
        stages.forEach((stage, values) -> spread("stage_ms_" + stage, values, metrics));
        metrics.put("answers_not_heard", (double) unheard);
        return metrics;
    }

    private static void spread(String name, List<Double> values, Map<String, Double> metrics) {
        List<Double> sorted = values.stream().sorted().toList();
        metrics.put(name + "_count", (double) sorted.size());
        metrics.put(name + "_p50", sorted.get(sorted.size() / 2));
        metrics.put(name + "_p95", sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1));
        metrics.put(name + "_max", sorted.getLast());
    }

    private static double between(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e6;
    }
}
