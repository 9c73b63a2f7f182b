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
        byte[] messages = unescaped(nal);
        int at = 1;
        while (at + 2 < messages.length) {
            int type = 0;
            for (; at < messages.length && (messages[at] & 0xff) == 0xff; at++) {
                type += 0xff;
            }
            type += messages[at++] & 0xff;
            int size = 0;
            for (; at < messages.length && (messages[at] & 0xff) == 0xff; at++) {
                size += 0xff;
            }
            size += at < messages.length ? messages[at++] & 0xff : 0;
            int end = Math.min(at + size, messages.length);
            if (type == USER_DATA_UNREGISTERED && startsWithUuid(messages, at, end)) {
                return ImplicitLabel.parse(
                        new String(messages, at + UUID.length, end - at - UUID.length, StandardCharsets.US_ASCII));
            }
            at = end;
        }
        return Optional.empty();
    }

    private static boolean startsWithUuid(byte[] bytes, int from, int to) {
        return to - from >= UUID.length && Arrays.equals(bytes, from, from + UUID.length, UUID, 0, UUID.length);
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
