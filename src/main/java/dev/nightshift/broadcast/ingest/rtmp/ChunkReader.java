package dev.nightshift.broadcast.ingest.rtmp;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Puts messages together from chunks. One thread. */
final class ChunkReader {
    /** A key picture of 4K at a high rate is below 2 MB. */
    private static final int LARGEST = 4 << 20;
    /** Of a publisher that has not shown its key: commands are short. */
    private static final int LARGEST_OF_STRANGERS = 1 << 14;

    private static final int MOST_STREAMS = 16;
    private static final int EXTENDED = 0xFFFFFF;

    private final DataInputStream in;
    private final Map<Integer, Channel> channels = new HashMap<>();
    private int chunkSize = 128;
    private int largest = LARGEST_OF_STRANGERS;

    /** What the next chunk of a chunk stream builds on. */
    private static final class Channel {
        private long millis;
        private long field;
        private int type;
        private int stream;
        private byte[] payload = new byte[0];
        private int filled;
        private boolean open;
    }

    ChunkReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** The publisher is known: pictures may come. */
    void trust() {
        largest = LARGEST;
    }

    /**
     * The next whole message; a change of the chunks' size is heeded and passed over.
     *
     * @throws RtmpException when what comes is too large or makes no sense
     */
    Message next() throws IOException {
        while (true) {
            Optional<Message> whole = chunk();
            if (whole.isPresent() && whole.get().type() != Message.CHUNK_SIZE) {
                return whole.get();
            }
            if (whole.isPresent()) {
                resize(whole.get().payload());
            }
        }
    }

    private Optional<Message> chunk() throws IOException {
        int first = in.readUnsignedByte();
        Channel channel = channel(id(first & 63));
        header(first >> 6, channel);
        int part = Math.min(chunkSize, channel.payload.length - channel.filled);
        in.readFully(channel.payload, channel.filled, part);
        channel.filled += part;
        if (channel.filled < channel.payload.length) {
            return Optional.empty();
        }
        channel.open = false;
        return Optional.of(new Message(channel.type, channel.millis, channel.stream, channel.payload));
    }

    private int id(int told) throws IOException {
        return switch (told) {
            case 0 -> 64 + in.readUnsignedByte();
            case 1 -> 64 + in.readUnsignedByte() + 256 * in.readUnsignedByte();
            default -> told;
        };
    }

    private Channel channel(int id) throws RtmpException {
        if (!channels.containsKey(id) && channels.size() == MOST_STREAMS) {
            throw new RtmpException("too many chunk streams");
        }
        return channels.computeIfAbsent(id, fresh -> new Channel());
    }

    /** @param form 0 the whole header .. 3 none: the rest is as in the chunk before it */
    private void header(int form, Channel channel) throws IOException {
        if (form == 3 && channel.open) {
            skipExtended(channel);
            return;
        }
        if (channel.open) {
            throw new RtmpException("a message begins inside another one");
        }
        channel.field = form < 3 ? threeBytes() : channel.field;
        int length = form < 2 ? threeBytes() : channel.payload.length;
        channel.type = form < 2 ? in.readUnsignedByte() : channel.type;
        channel.stream = form < 1 ? Integer.reverseBytes(in.readInt()) : channel.stream;
        long time = channel.field == EXTENDED ? Integer.toUnsignedLong(in.readInt()) : channel.field;
        channel.millis = form == 0 ? time : channel.millis + time;
        begin(channel, length);
    }

    private void skipExtended(Channel channel) throws IOException {
        if (channel.field == EXTENDED) {
            in.readInt();
        }
    }

    private void begin(Channel channel, int length) throws RtmpException {
        if (length > largest) {
            throw new RtmpException("a message of " + length + " bytes");
        }
        channel.payload = new byte[length];
        channel.filled = 0;
        channel.open = true;
    }

    private int threeBytes() throws IOException {
        return in.readUnsignedByte() << 16 | in.readUnsignedShort();
    }

    private void resize(byte[] payload) throws RtmpException {
        int size = payload.length < 4 ? 0 : number(payload);
        if (size < 1) {
            throw new RtmpException("chunks of no size");
        }
        chunkSize = Math.min(size, LARGEST);
    }

    static int number(byte[] payload) {
        return java.nio.ByteBuffer.wrap(payload).getInt();
    }
}
