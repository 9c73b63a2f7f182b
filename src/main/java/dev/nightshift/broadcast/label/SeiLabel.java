package dev.nightshift.broadcast.label;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The label as an H.264 SEI message "user data unregistered" (ITU-T H.264, D.1.7): a UUID that names the owner of the
 * format, then the JSON. It travels inside the video, so it survives a server that rewrites container metadata.
 */
public final class SeiLabel {
    /** Names this project's message; any fixed random value does. */
    private static final byte[] UUID = HexFormat.of().parseHex("6e7a1c42d85f4b39a1f29c0b7de35846");

    private static final int USER_DATA_UNREGISTERED = 5;
    private static final int NAL_SEI = 6;

    private SeiLabel() {}

    /** A complete NAL unit in Annex B form: start code, header, message, trailing bits. */
    public static byte[] nalUnit(ImplicitLabel label) {
        byte[] json = label.json().getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(USER_DATA_UNREGISTERED);
        int size = UUID.length + json.length;
        for (; size >= 0xff; size -= 0xff) {
            message.write(0xff);
        }
        message.write(size);
        message.writeBytes(UUID);
        message.writeBytes(json);
        message.write(0x80);
        ByteArrayOutputStream nal = new ByteArrayOutputStream();
        nal.writeBytes(new byte[] {0, 0, 0, 1, NAL_SEI});
        nal.writeBytes(escaped(message.toByteArray()));
        return nal.toByteArray();
    }

    /** The label in one NAL unit without start code or length, when it is ours. */
    public static Optional<ImplicitLabel> read(byte[] nal) {
        if (nal.length == 0 || (nal[0] & 0x1f) != NAL_SEI) {
            return Optional.empty();
        }
        Messages messages = new Messages(unescaped(nal));
        while (messages.next()) {
            if (messages.type() == USER_DATA_UNREGISTERED && startsWithUuid(messages.payload())) {
                byte[] payload = messages.payload();
                return ImplicitLabel.parse(
                        new String(payload, UUID.length, payload.length - UUID.length, StandardCharsets.US_ASCII));
            }
        }
        return Optional.empty();
    }

    private static boolean startsWithUuid(byte[] payload) {
        return payload.length >= UUID.length && Arrays.equals(payload, 0, UUID.length, UUID, 0, UUID.length);
    }

    /** The messages in a SEI unit, one after the other: type, size and payload (H.264, 7.3.2.3.1). */
    private static final class Messages {
        private final byte[] bytes;
        private int at = 1;
        private int type;
        private byte[] payload = {};

        Messages(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean next() {
            if (at + 2 >= bytes.length) {
                return false;
            }
            type = number();
            int size = number();
            int end = Math.min(at + size, bytes.length);
            payload = Arrays.copyOfRange(bytes, Math.min(at, end), end);
            at = end;
            return true;
        }

        /** A number is a run of 255s and a last smaller byte. */
        private int number() {
            int number = 0;
            while (at < bytes.length && bytes[at] == (byte) 0xff) {
                number += 0xff;
                at++;
            }
            return at < bytes.length ? number + (bytes[at++] & 0xff) : number;
        }

        int type() {
            return type;
        }

        byte[] payload() {
            return payload;
        }
    }

    /** Emulation prevention (H.264, 7.4.1.1): no byte sequence inside a unit may look like a start code. */
    private static byte[] escaped(byte[] payload) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(payload.length + 8);
        int zeros = 0;
        for (byte value : payload) {
            if (zeros == 2 && (value & 0xff) <= 3) {
                out.write(3);
                zeros = 0;
            }
            out.write(value);
            zeros = value == 0 ? zeros + 1 : 0;
        }
        return out.toByteArray();
    }

    private static byte[] unescaped(byte[] nal) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(nal.length);
        int zeros = 0;
        for (byte value : nal) {
            if (zeros == 2 && value == 3) {
                zeros = 0;
                continue;
            }
            out.write(value);
            zeros = value == 0 ? zeros + 1 : 0;
        }
        return out.toByteArray();
    }
}
