package dev.nightshift.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.host.PersonaFile.BadPersonaException;
import dev.nightshift.shop.Language;
import org.junit.jupiter.api.Test;

class PersonaFileTest {
    @Test
    void a_host_has_a_name_and_voices_of_its_own() throws BadPersonaException {
        Persona jonas = PersonaFile.read("persona.yaml", "name: Jonas\nvoices: {en: mary-slt-low}\n");
        assertThat(jonas.name()).isEqualTo("Jonas");
        assertThat(jonas.voice(Language.EN)).contains("mary-slt-low");
        assertThat(jonas.voice(Language.DE)).isEmpty();
    }

    @Test
    void a_language_that_does_not_exist_is_named() {
        assertThatThrownBy(() -> PersonaFile.read("persona.yaml", "name: Jo\nvoices: {xx: a}\n"))
                .hasMessage("persona.yaml: voices.xx is none of the languages en, de, zh");
    }

    @Test
    void an_unknown_key_a_missing_name_and_broken_yaml_are_explained() {
        assertThatThrownBy(() -> PersonaFile.read("p", "name: Jo\nage: 3\n")).hasMessageContaining("unknown key age");
        assertThatThrownBy(() -> PersonaFile.read("p", "voices: {}\n")).hasMessageContaining("name is missing");
        assertThatThrownBy(() -> PersonaFile.read("p", "name: [\n")).hasMessageContaining("is not YAML");
    }
}
