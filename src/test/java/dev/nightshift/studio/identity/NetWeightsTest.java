package dev.nightshift.studio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetWeightsTest {
    private static final String NAMES = """
            [{"weights": [
              {"name": "packed", "shape": [3], "dtype": "float32",
               "quantization": {"dtype": "uint8", "scale": 0.5, "min": -1}},
              {"name": "whole", "shape": [1, 2], "dtype": "float32"}
            ], "paths": ["numbers.bin"]}]
            """;

    @TempDir
    private Path folder;

    private Path names = Path.of("");
    private Path numbers = Path.of("");

    @BeforeEach
    void write() throws IOException {
        names = Files.writeString(folder.resolve("names.json"), NAMES);
        ByteBuffer bytes = ByteBuffer.allocate(11).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 0).put((byte) 4).put((byte) 255).putFloat(1.25f).putFloat(-3);
        numbers = Files.write(folder.resolve("numbers.bin"), bytes.array());
    }

    @Test
    void bytes_become_numbers_by_their_scale_and_least_value() throws IOException {
        NetWeights weights = NetWeights.read(names, numbers);
        assertThat(weights.get("packed", 3)).containsExactly(-1, 1, 126.5f);
        assertThat(weights.get("whole", 2)).containsExactly(1.25f, -3);
    }

    @Test
    void files_that_do_not_fit_each_other_and_another_net_are_refused() throws IOException {
        Files.write(numbers, new byte[10]);
        assertThatThrownBy(() -> NetWeights.read(names, numbers)).hasMessageContaining("end too early");
        Files.write(numbers, new byte[12]);
        assertThatThrownBy(() -> NetWeights.read(names, numbers)).hasMessageContaining("not of one net");
        Files.write(numbers, new byte[11]);
        assertThatThrownBy(() -> RecognitionNet.read(names, numbers)).hasMessageContaining("conv32_down");
    }
}
