package dev.nightshift.compliance.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpanOfControlTest {
    private final SpanOfControl lawful = SpanOfControl.lawful();

    @Test
    void r25_two_rooms_are_as_many_as_anybody_may_be_in_charge_of() {
        assertThat(lawful.admits(1)).isTrue();
        assertThat(lawful.admits(2)).isFalse();
    }

    @Test
    void r25_it_can_be_lowered_and_never_raised() {
        assertThat(lawful.within(Optional.of(new SpanOfControl(1)))).isEqualTo(new SpanOfControl(1));
        assertThat(lawful.within(Optional.of(new SpanOfControl(90)))).isEqualTo(lawful);
        assertThat(lawful.within(Optional.empty())).isEqualTo(lawful);
        assertThatThrownBy(() -> new SpanOfControl(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
