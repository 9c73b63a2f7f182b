package dev.nightshift.console.hosts;

import dev.nightshift.studio.sitting.BuildState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A build as its page shows it.
 *
 * @param stage {@code waiting, working, rejected, ready} or {@code broken}
 * @param phases in order; those that are not known yet are foreseen
 * @param since when the present phase began
 * @param host when it is ready, else empty
 */
public record BuildView(
        String stage,
        List<PhaseView> phases,
        Optional<Instant> since,
        List<BuildState.Reason> reasons,
        String host,
        String why) {
    /** What a build goes through, as it is told. */
    private static final List<String> FORESEEN = List.of(
            "consent", "face nets", "tracking the face", "film and mouths", "likeness", "speech", "library", "preview");

    /**
     * A phase.
     *
     * @param key of its words, after {@code build.phase.}
     * @param state {@code done, now} or {@code next}
     * @param seconds it took
     */
    public record PhaseView(String key, String state, double seconds) {}

    public BuildView {
        phases = List.copyOf(phases);
        reasons = List.copyOf(reasons);
    }

    static BuildView of(BuildState state) {
        return switch (state.stage()) {
            case BuildState.Waiting waiting -> plain("waiting", foreseen(List.of(), ""), "", "");
            case BuildState.Working working ->
                new BuildView(
                        "working",
                        foreseen(working.done(), working.phase()),
                        Optional.of(working.since()),
                        List.of(),
                        "",
                        "");
            case BuildState.Rejected rejected ->
                new BuildView("rejected", List.of(), Optional.empty(), rejected.reasons(), "", "");
            case BuildState.Ready ready -> plain("ready", List.of(), ready.host(), "");
            case BuildState.Broken broken -> plain("broken", List.of(), "", broken.why());
        };
    }

    private static BuildView plain(String stage, List<PhaseView> phases, String host, String why) {
        return new BuildView(stage, phases, Optional.empty(), List.of(), host, why);
    }

    private static List<PhaseView> foreseen(List<BuildState.Ended> done, String now) {
        List<PhaseView> phases = new ArrayList<>();
        done.forEach(ended -> phases.add(new PhaseView(key(ended.phase()), "done", ended.seconds())));
        if (!now.isEmpty()) {
            phases.add(new PhaseView(key(now), "now", 0));
        }
        FORESEEN.stream()
                .filter(phase -> phases.stream().noneMatch(known -> known.key().equals(key(phase))))
                .forEach(phase -> phases.add(new PhaseView(key(phase), "next", 0)));
        return phases;
    }

    private static String key(String phase) {
        return phase.replace(' ', '-');
    }
}
