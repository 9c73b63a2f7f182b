package dev.nightshift.console.operator;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A mood trace as points of an SVG polyline in a box of 300 x 60, newest at the right edge. */
record Sparkline(List<Moment> moments, int most) {
    private static final double WIDTH = 300;
    private static final double HALF = 30;
    /** Keeps the stroke inside the box. */
    private static final double REACH = 27;

    public String pleasure() {
        return points(Moment::pleasure);
    }

    public String arousal() {
        return points(Moment::arousal);
    }

    private String points(ToDoubleFunction<Moment> value) {
        double step = WIDTH / (most - 1);
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
