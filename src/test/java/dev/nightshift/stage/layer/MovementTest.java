package dev.nightshift.stage.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.stage.scene.Layout;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MovementTest {
    private static final Blocking TALK = Blocking.of(new Layout.Talk(), true);
    private static final Blocking CLOSE_UP = Blocking.of(new Layout.CloseUp(Optional.empty()), true);

    @Test
    void it_stands_still_until_the_layout_changes_and_arrives_exactly() {
        Movement movement = new Movement(TALK);
        assertThat(movement.at(5_000_000, TALK)).isEqualTo(TALK);
        assertThat(movement.at(5_040_000, CLOSE_UP)).isEqualTo(TALK);
        assertThat(movement.at(6_000_000, CLOSE_UP)).isEqualTo(CLOSE_UP);
    }

    @Test
    void it_starts_and_stops_gently() {
        Movement movement = new Movement(TALK);
        movement.at(0, CLOSE_UP);
        assertThat(movement.at(40_000, CLOSE_UP).closeUp()).isLessThan(.005);
        assertThat(movement.at(360_000, CLOSE_UP).closeUp()).isCloseTo(.5, within(.001));
        assertThat(movement.at(680_000, CLOSE_UP).closeUp()).isGreaterThan(.995);
    }

    @Test
    void a_change_of_mind_goes_on_from_where_things_are() {
        Movement movement = new Movement(TALK);
        movement.at(0, CLOSE_UP);
        Blocking halfway = movement.at(360_000, CLOSE_UP);
        assertThat(movement.at(360_000, TALK)).isEqualTo(halfway);
        assertThat(movement.at(400_000, TALK).closeUp())
                .isLessThan(halfway.closeUp())
                .isGreaterThan(.45);
    }
}
