package dev.nightshift.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Language;
import org.junit.jupiter.api.Test;

class DeliveriesTest {
    @Test
    void a_delivery_for_some_things_is_told_only_of_things_that_are_shipped_that_way() {
        SimulatedShow show = SimulatedShow.of(ExampleShop.CATALOGUE, Language.EN, 1, 4, ExampleShop.NOW);

        assertThat(show.lines())
                .extracting(SimulatedShow.Spoken::planned)
                .filteredOn(line -> line.parts().stream().anyMatch(Slot.DeliveryCost.class::isInstance))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.id())
                                .as("what is told of this product")
                                .matches(
                                        ".*@(WH-SOFA-3|WH-TABLE-OAK)/policies.delivery.[13].*|.*@WH-(LAMP-ARC|CHAIR|POT)/policies.delivery.[02].*"));
    }
}
