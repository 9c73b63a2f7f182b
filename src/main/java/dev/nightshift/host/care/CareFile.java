package dev.nightshift.host.care;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the package's resources. */
final class CareFile {
    private CareFile() {}

    /** The map in a file. */
    static Map<?, ?> read(String file) {
        try (InputStream in = CareFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Object content = new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(yaml);
            return (Map<?, ?>) content;
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " can't be read", broken);
        }
    }

    /** The list under a key. */
    static List<?> list(Map<?, ?> map, String key) {
        if (map.get(key) instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException("the care file has no list " + key);
    }
}
