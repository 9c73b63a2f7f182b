package dev.nightshift.studio.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The net's numbers by name, from TensorFlow.js's two files: a list of names and shapes, and the numbers, some as bytes. */
final class NetWeights {
    private final Map<String, float[]> byName;

    private NetWeights(Map<String, float[]> byName) {
        this.byName = byName;
    }

    /** @throws IOException when the files don't fit each other */
    static NetWeights read(Path manifest, Path numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(numbers)).order(ByteOrder.LITTLE_ENDIAN);
        Map<String, float[]> byName = new HashMap<>();
        for (JsonNode group : new JsonMapper().readTree(Files.readAllBytes(manifest))) {
            for (JsonNode weight : group.path("weights")) {
                byName.put(weight.path("name").asText(), numbers(weight, bytes));
            }
        }
        if (bytes.hasRemaining()) {
            throw new IOException("the net's numbers and their names are not of one net");
        }
        return new NetWeights(byName);
    }

    Convolution convolution(String name, int side, int in, int out) throws IOException {
        return new Convolution(
                side,
                in,
                out,
                get(name + "/conv/filters", side * side * in * out),
                get(name + "/conv/bias", out),
                get(name + "/scale/weights", out),
                get(name + "/scale/biases", out));
    }

    float[] get(String name, int count) throws IOException {
        float[] numbers = byName.getOrDefault(name, new float[0]);
        if (numbers.length != count) {
            throw new IOException("the net has " + numbers.length + " numbers called " + name + ", not " + count);
        }
        return numbers;
    }

    private static float[] numbers(JsonNode weight, ByteBuffer bytes) throws IOException {
        int count = 1;
        for (JsonNode length : weight.path("shape")) {
            count *= length.asInt();
        }
        JsonNode packed = weight.path("quantization");
        if (bytes.remaining() < (packed.isMissingNode() ? 4L * count : count)) {
            throw new IOException("the net's numbers end too early");
        }
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = packed.isMissingNode()
                    ? bytes.getFloat()
                    : (float) ((bytes.get() & 0xff) * packed.path("scale").asDouble()
                            + packed.path("min").asDouble());
        }
        return numbers;
    }
}
