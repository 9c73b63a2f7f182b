package dev.nightshift.live;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of an MP4 file (ISO/IEC 14496-12): four bytes of length, four of type, then what it holds.
 *
 * @param bytes all of it
 */
record Box(String type, byte[] bytes) {
    private static final int HEADER = 8;

    static Box read(DataInputStream stream) throws IOException {
        int length = stream.readInt();
        byte[] bytes = new byte[length];
        ByteBuffer.wrap(bytes).putInt(length);
        stream.readFully(bytes, 4, length - 4);
        return new Box(new String(bytes, 4, 4, StandardCharsets.US_ASCII), bytes);
    }

    /** What stands behind the header. */
    ByteBuffer content() {
        return ByteBuffer.wrap(bytes, HEADER, bytes.length - HEADER).slice();
    }

    /** The boxes in it. */
    List<Box> children() {
        List<Box> children = new ArrayList<>();
        ByteBuffer content = content();
        while (content.remaining() >= HEADER) {
            byte[] child = new byte[content.getInt(content.position())];
            content.get(child);
            children.add(new Box(new String(child, 4, 4, StandardCharsets.US_ASCII), child));
        }
        return children;
    }

    List<Box> all(String wanted) {
        return children().stream().filter(box -> box.type().equals(wanted)).toList();
    }

    Optional<Box> first(String wanted) {
        return all(wanted).stream().findFirst();
    }
}
