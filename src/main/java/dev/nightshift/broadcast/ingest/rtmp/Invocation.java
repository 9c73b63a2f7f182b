package dev.nightshift.broadcast.ingest.rtmp;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command as AMF 0 tells it, as far as a receiver heeds it.
 *
 * @param transaction number that the answer repeats
 * @param properties texts in its objects, by name
 * @param words texts that stand alone, in order
 */
record Invocation(String name, double transaction, Map<String, String> properties, List<String> words) {
    private static final int DEEPEST = 4;

    Invocation {
        properties = Map.copyOf(properties);
        words = List.copyOf(words);
    }

    /** @throws IOException when it ends too early or holds what no publisher sends */
    static Invocation read(byte[] payload) throws IOException {
        Reader reader = new Reader(payload);
        String name = reader.value(0).orElseThrow(() -> new RtmpException("a command without a name"));
        reader.value(0);
        List<String> words = new ArrayList<>();
        while (reader.in.available() > 0) {
            reader.value(0).ifPresent(words::add);
        }
        return new Invocation(name, reader.number, reader.properties, words);
    }

    /** Never shows the words: a key is among them. */
    @Override
    public String toString() {
        return "Invocation[" + name + "]";
    }

    private static final class Reader {
        private final DataInputStream in;
        private final Map<String, String> properties = new HashMap<>();
        private double number;
        private boolean numbered;

        private Reader(byte[] payload) {
            in = new DataInputStream(new ByteArrayInputStream(payload));
        }

        /** Reads one value; tells it when it is a text. */
        private Optional<String> value(int depth) throws IOException {
            if (depth > DEEPEST) {
                throw new RtmpException("a command that is too deep");
            }
            switch (in.readUnsignedByte()) {
                case 0 -> number(in.readDouble());
                case 1 -> in.readBoolean();
                case 2 -> {
                    return Optional.of(text());
                }
                case 3 -> object(depth);
                case 8 -> {
                    in.readInt();
                    object(depth);
                }
                case 5, 6 -> {}
                case 10 -> list(in.readInt(), depth);
                default -> throw new RtmpException("a command with a strange value");
            }
            return Optional.empty();
        }

        /** The first one is the command's own. */
        private void number(double value) {
            number = numbered ? number : value;
            numbered = true;
        }

        private void object(int depth) throws IOException {
            for (String key = text(); !key.isEmpty(); key = text()) {
                String name = key;
                value(depth + 1).ifPresent(text -> properties.putIfAbsent(name, text));
            }
            in.readUnsignedByte();
        }

        private void list(int length, int depth) throws IOException {
            for (int i = 0; i < length; i++) {
                value(depth + 1);
            }
        }

        private String text() throws IOException {
            byte[] bytes = new byte[in.readUnsignedShort()];
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
