package dev.nightshift.console.operator;

import dev.nightshift.room.Felt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A mood trace as points of an SVG polyline in a box of 300 x 60, newest at the right edge. */
record Sparkline(List<Felt> moments) {
    private static final double WIDTH = 300;
    private static final double HALF = 30;
    /** Keeps the stroke inside the box. */
    private static final double REACH = 27;
    /** Moments from edge to edge: ten minutes of the room's trace, one every four seconds. */
    private static final int MOST = 150;

    Sparkline {
        moments = List.copyOf(moments);
    }

    /** The trace as a line, once there are two moments. */
    static Optional<Sparkline> of(List<Felt> trace) {
        return trace.size() < 2 ? Optional.empty() : Optional.of(new Sparkline(trace));
    }

    public String pleasure() {
        return points(Felt::pleasure);
    }

    public String arousal() {
        return points(Felt::arousal);
    }

    private String points(ToDoubleFunction<Felt> value) {
        double step = WIDTH / (MOST - 1);
        double from = WIDTH - step * (moments.size() - 1);
        return IntStream.range(0, moments.size())
                .mapToObj(at -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        from + step * at,
                        HALF - REACH * value.applyAsDouble(moments.get(at))))
                .collect(Collectors.joining(" "));
    }
}
