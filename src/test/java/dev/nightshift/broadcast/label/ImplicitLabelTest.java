package dev.nightshift.broadcast.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ImplicitLabelTest {
    private static final ImplicitLabel LABEL = ImplicitLabel.generated("Nightshift", "show-1");

    @Test
    void the_json_has_the_fields_of_annex_e_in_order() {
        assertThat(LABEL.json())
                .isEqualTo("{\"AIGC\":{\"Label\":\"1\",\"ContentProducer\":\"Nightshift\",\"ProduceID\":\"show-1\","
                        + "\"ReservedCode1\":\"\",\"ContentPropagator\":\"Nightshift\",\"PropagateID\":\"show-1\","
                        + "\"ReservedCode2\":\"\"}}");
    }

    @Test
    void what_is_written_is_read_back() {
        assertThat(ImplicitLabel.parse(LABEL.json())).contains(LABEL);
    }

    @Test
    void other_text_is_no_label() {
        assertThat(ImplicitLabel.parse("")).isEmpty();
        assertThat(ImplicitLabel.parse(LABEL.json().replace("\"1\"", "\"4\""))).isEmpty();
        assertThat(ImplicitLabel.parse(LABEL.json() + "x")).isEmpty();
    }

    @Test
    void values_that_would_need_escaping_are_refused() {
        for (String bad : new String[] {"a\"b", "a\\b", "店", "tab\t"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImplicitLabel.generated("Nightshift", bad))
                    .withMessageContaining("ProduceID");
        }
    }

    @Test
    void a_sei_unit_gives_its_label_back() {
        byte[] nal = SeiLabel.nalUnit(LABEL);

        assertThat(nal).startsWith(0, 0, 0, 1, 6);
        assertThat(SeiLabel.read(Arrays.copyOfRange(nal, 4, nal.length))).contains(LABEL);
    }

    @Test
    void a_long_label_uses_the_sei_size_extension() {
        ImplicitLabel longLabel = ImplicitLabel.generated("Nightshift", "x".repeat(600));
        byte[] nal = SeiLabel.nalUnit(longLabel);

        assertThat(SeiLabel.read(Arrays.copyOfRange(nal, 4, nal.length))).contains(longLabel);
    }

    @Test
    void other_units_hold_no_label() {
        assertThat(SeiLabel.read(new byte[] {})).isEmpty();
        assertThat(SeiLabel.read(new byte[] {0x65, 1, 2, 3})).isEmpty();
        assertThat(SeiLabel.read(new byte[] {6, 5, 3, 1, 2, 3, (byte) 0x80})).isEmpty();
        assertThat(SeiLabel.read(new byte[] {6, (byte) 0xff, (byte) 0xff})).isEmpty();
    }
}
