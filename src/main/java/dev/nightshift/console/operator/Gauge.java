package dev.nightshift.console.operator;

import dev.nightshift.room.RoomView.MoodView;
import java.util.List;
import java.util.Locale;

/**
 * One side of the mood as a bar in a box 100 wide, zero in the middle.
 *
 * @param value such as {@code +0.43}
 */
record Gauge(String name, double from, double width, String value) {

    static List<Gauge> of(MoodView mood) {
        return List.of(
                of("pleasure", mood.pleasure()), of("arousal", mood.arousal()), of("dominance", mood.dominance()));
    }

    private static Gauge of(String name, double value) {
        double end = 50 + 50 * Math.clamp(value, -1, 1);
        return new Gauge(name, Math.min(50, end), Math.abs(end - 50), String.format(Locale.ROOT, "%+.2f", value));
    }
}
