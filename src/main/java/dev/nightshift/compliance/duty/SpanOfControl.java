package dev.nightshift.compliance.duty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * How many live rooms one operator may be in charge of at once (rule R25). Pure.
 *
 * @param most at least one
 */
public record SpanOfControl(int most) {
    private static final String FILE = "/rules/duty.yaml";

    public SpanOfControl {
        if (most < 1) {
            throw new IllegalArgumentException("whoever is in charge has a room: rooms_per_operator is 1 or more");
        }
    }

    /** What nobody may go above. */
    public static SpanOfControl lawful() {
        try (InputStream in = Objects.requireNonNull(SpanOfControl.class.getResourceAsStream(FILE), FILE)) {
            Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            Map<?, ?> rooms = (Map<?, ?>) Objects.requireNonNull(file.get("rooms_per_operator"));
            return new SpanOfControl(Integer.parseInt(String.valueOf(rooms.get("most"))));
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }

    /** The smaller of the two: what somebody wants lowers it and never raises it. */
    public SpanOfControl within(Optional<SpanOfControl> wanted) {
        return wanted.filter(smaller -> smaller.most < most).orElse(this);
    }

    /** Whether somebody may take one more room. @param rooms live ones that they are in charge of already */
    public boolean admits(int rooms) {
        return rooms < most;
    }
}
