package dev.nightshift.studio.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The list of protected people as a JSON file: {@code faces}, each with {@code name} and {@code vector}. */
public final class ProtectedFile {
    /** Its name in the data folder. */
    public static final String NAME = "protected-faces.json";

    private static final JsonMapper JSON = new JsonMapper();

    private ProtectedFile() {}

    /**
     * Reads a list; one that is not there is empty.
     *
     * @throws IOException when it is there and can't be read: nobody is then unprotected by mistake
     */
    public static List<ProtectedFace> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            JsonNode faces = JSON.readTree(Files.readAllBytes(file)).path("faces");
            if (!faces.isArray()) {
                throw new IOException(file + " has no list called faces");
            }
            List<ProtectedFace> list = new ArrayList<>();
            for (JsonNode face : faces) {
                list.add(face(file, face));
            }
            return list;
        } catch (JsonProcessingException bad) {
            throw new IOException(file + " is no JSON: " + bad.getOriginalMessage(), bad);
        }
    }

    /** Writes a list; a reader sees the old or the new one. */
    public static void write(Path file, List<ProtectedFace> list) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode faces = root.putArray("faces");
        for (ProtectedFace face : list) {
            ArrayNode vector = faces.addObject().put("name", face.name()).putArray("vector");
            for (float value : face.face().values()) {
                vector.add(value);
            }
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, JSON.writeValueAsBytes(root));
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static ProtectedFace face(Path file, JsonNode face) throws IOException {
        String name = face.path("name").asText();
        JsonNode numbers = face.path("vector");
        if (name.isBlank() || numbers.size() != FaceVector.SIZE) {
            throw new IOException(file + ": an entry needs a name and a vector of " + FaceVector.SIZE + " numbers");
        }
        float[] vector = new float[FaceVector.SIZE];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = numbers.get(i).floatValue();
        }
        return new ProtectedFace(name, new FaceVector(vector));
    }
}
