package dev.nightshift.avatar.drawn.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RigReaderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copyAHost() throws IOException {
        for (String file : new String[] {"host.svg", "rig.yaml"}) {
            try (InputStream in = RigSource.shipped("mira").open(file)) {
                Files.copy(in, folder.resolve(file));
            }
        }
    }

    @Test
    void a_host_in_a_folder_is_read_like_a_shipped_one() {
        assertThat(RigReader.read(RigSource.directory(folder)).name()).isEqualTo("Mira");
    }

    @Test
    void an_unknown_host_says_what_a_host_is() {
        assertThatThrownBy(() -> RigReader.read(RigSource.shipped("nobody")))
                .isInstanceOf(RigException.class)
                .hasMessageContainingAll("hosts/nobody/rig.yaml", "a host is a folder with rig.yaml and host.svg");
    }

    @Test
    void a_missing_key_is_named_with_its_path() throws IOException {
        change("rig.yaml", "  halfWidth: ", "  half: ");
        assertRefused("rig.yaml", "'head.half' isn't known", "halfWidth");
    }

    @Test
    void a_missing_value_is_named_with_its_path() throws IOException {
        change("rig.yaml", "lidsFollowGaze: 0.32\n", "");
        assertRefused("rig.yaml", "'lidsFollowGaze' is missing", "docs/rig.md");
    }

    @Test
    void a_missing_group_is_named_with_the_place_that_needs_it() throws IOException {
        change("host.svg", "<g id=\"mouth\">", "<g id=\"muoth\">");
        assertRefused("host.svg", "no group 'mouth'", "layers", "draw it or take the name out");
    }

    @Test
    void an_unknown_control_lists_those_that_exist() throws IOException {
        change("rig.yaml", "target-smile: smile", "target-smile: smlie");
        assertRefused("rig.yaml", "'targets.target-smile' is smlie", "smile");
    }

    @Test
    void a_hand_that_nobody_drew_is_named_with_its_pose() throws IOException {
        change("rig.yaml", "hand: wave,", "hand: waving,");
        assertRefused("rig.yaml", "'arms.poses.WAVE.hand' is 'waving'", "arms.hands");
    }

    @Test
    void a_target_with_other_nodes_than_its_shape_is_refused() throws IOException {
        String svg = Files.readString(folder.resolve("host.svg"));
        int target = svg.indexOf("id=\"target-open.mouth-inside\"");
        int end = svg.indexOf(" Z", target);
        Files.writeString(folder.resolve("host.svg"), svg.substring(0, end) + " L1 1" + svg.substring(end));
        assertRefused("host.svg", "'target-open.mouth-inside' has other nodes than 'mouth-inside'");
    }

    @Test
    void what_the_reader_cannot_draw_is_named_with_its_line() throws IOException {
        change("host.svg", "<g id=\"figure\">", "<g id=\"figure\"><text>Hello</text>");
        assertRefused("host.svg line ", "<text> isn't supported: turn it into paths");
    }

    @Test
    void broken_files_are_refused() throws IOException {
        change("rig.yaml", "head:", "head: [");
        assertRefused("rig.yaml", "isn't well-formed YAML");
    }

    private void change(String file, String what, String with) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(what);
        Files.write(folder.resolve(file), text.replace(what, with).getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(String... parts) {
        assertThatThrownBy(() -> RigReader.read(RigSource.directory(folder)))
                .isInstanceOf(RigException.class)
                .hasMessageContainingAll(parts);
    }
}
