package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.studio.sitting.BuildState;
import dev.nightshift.talent.vault.HostId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkshopTest {
    private static final HostId FIRST = new HostId("0123456789abcdef0123456789abcdef");
    private static final HostId SECOND = new HostId("fedcba9876543210fedcba9876543210");

    @Test
    void a_defect_in_one_build_is_told_and_the_next_one_is_built() throws Exception {
        Workshop.Work work = (sitting, told) -> {
            if (sitting.equals(FIRST)) {
                throw new IllegalStateException("a net is broken");
            }
            told.accept(new BuildState.Ready("anna", 1, List.of()));
        };
        try (Workshop workshop = new Workshop(work)) {
            workshop.start(FIRST);
            workshop.start(SECOND);
            assertThat(over(workshop, FIRST).stage()).isEqualTo(new BuildState.Broken("a net is broken"));
            assertThat(over(workshop, SECOND).stage()).isInstanceOf(BuildState.Ready.class);
        }
    }

    private static BuildState over(Workshop workshop, HostId sitting) throws InterruptedException {
        BuildState state = workshop.state(sitting).orElseThrow();
        while (!state.over()) {
            state = workshop.next(sitting, state.number(), Duration.ofMinutes(1))
                    .orElseThrow();
        }
        return state;
    }
}
