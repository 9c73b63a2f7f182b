package dev.nightshift.shop.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Proof by signature, with the vectors of RFC 4231. */
class SecretsTest {
    private static final byte[] MESSAGE = "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SIGNATURE =
            HexFormat.of().parseHex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");

    @Test
    void the_second_vector_of_rfc_4231_is_proven_also_in_two_parts() {
        Secrets jefe = new Secrets(List.of("Jefe"));
        assertThat(jefe.signed(SIGNATURE, MESSAGE)).isTrue();
        assertThat(jefe.signed(
                        SIGNATURE,
                        "what do ya want ".getBytes(StandardCharsets.US_ASCII),
                        "for nothing?".getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
    }

    @Test
    void while_a_secret_is_replaced_either_one_proves() {
        assertThat(new Secrets(List.of("new", "Jefe")).signed(SIGNATURE, MESSAGE))
                .isTrue();
        assertThat(new Secrets(List.of("Jefe", "new")).signed(SIGNATURE, MESSAGE))
                .isTrue();
        assertThat(new Secrets(List.of("new")).signed(SIGNATURE, MESSAGE)).isFalse();
    }

    @Test
    void one_other_bit_a_shorter_signature_or_none_proves_nothing() {
        Secrets jefe = new Secrets(List.of("Jefe"));
        byte[] other = SIGNATURE.clone();
        other[31] ^= 1;
        assertThat(jefe.signed(other, MESSAGE)).isFalse();
        assertThat(jefe.signed(Arrays.copyOf(SIGNATURE, 31), MESSAGE)).isFalse();
        assertThat(jefe.signed(new byte[0], MESSAGE)).isFalse();
    }

    @Test
    void an_empty_secret_is_refused_and_no_secret_is_ever_shown() {
        assertThatThrownBy(() -> new Secrets(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Secrets(List.of("good", " "))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Secrets(List.of("topsecret"))).hasToString("Secrets[1]");
    }
}
