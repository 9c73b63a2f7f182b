package dev.nightshift.broadcast.ingest.rtmp;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes a command in AMF 0. */
final class Answer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private Answer(String name, double transaction) throws IOException {
        text(name);
        number(transaction);
    }

    /** To {@code connect}. */
    static byte[] connected(double transaction) throws IOException {
        Answer answer = new Answer("_result", transaction);
        answer.object(List.of(Map.entry("fmsVer", "FMS/3,0,1,123")));
        answer.object(status("status", "NetConnection.Connect.Success", "Connected."));
        return answer.bytes.toByteArray();
    }

    /** To {@code createStream}. */
    static byte[] created(double transaction, int stream) throws IOException {
        Answer answer = new Answer("_result", transaction);
        answer.nothing();
        answer.number(stream);
        return answer.bytes.toByteArray();
    }

    /** How a stream stands. */
    static byte[] standing(String level, String code, String description) throws IOException {
        Answer answer = new Answer("onStatus", 0);
        answer.nothing();
        answer.object(status(level, code, description));
        return answer.bytes.toByteArray();
    }

    private static List<Map.Entry<String, String>> status(String level, String code, String description) {
        return List.of(Map.entry("level", level), Map.entry("code", code), Map.entry("description", description));
    }

    private void text(String text) throws IOException {
        out.writeByte(2);
        shortText(text);
    }

    private void number(double number) throws IOException {
        out.writeByte(0);
        out.writeDouble(number);
    }

    private void nothing() throws IOException {
        out.writeByte(5);
    }

    private void object(List<Map.Entry<String, String>> properties) throws IOException {
        out.writeByte(3);
        for (Map.Entry<String, String> property : properties) {
            shortText(property.getKey());
            text(property.getValue());
        }
        shortText("");
        out.writeByte(9);
    }

    private void shortText(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(utf8.length);
        out.write(utf8);
    }
}
