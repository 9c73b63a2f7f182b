package dev.nightshift.broadcast.ingest.rtmp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** One connection of a programme that wants to publish. One thread. */
public final class Publishing {
    /** The application in the address, as in {@code rtmp://host/live}. */
    public static final String APPLICATION = "live";

    private static final long PATIENCE_MILLIS = 5_000;
    private static final int WINDOW = 2_500_000;
    private static final int STREAM = 1;

    private final Counted in;
    private final OutputStream out;
    private final ChunkReader reader;
    private final ChunkWriter writer;
    private long window = Long.MAX_VALUE;
    private long acknowledged;

    /** A connection that has said nothing yet. */
    public Publishing(InputStream in, OutputStream out) {
        this.in = new Counted(in, PATIENCE_MILLIS);
        this.out = out;
        this.reader = new ChunkReader(this.in);
        this.writer = new ChunkWriter(out);
    }

    /**
     * Goes through everything up to the wish to publish.
     *
     * @return whether it knows the key; one that does not has been told so
     * @throws IOException when it hangs up, takes too long or asks for something else
     */
    public boolean knows(String key) throws IOException {
        Handshake.take(in, out);
        while (true) {
            Message message = reader.next();
            if (message.type() == Message.COMMAND) {
                Invocation asked = Invocation.read(message.payload());
                if (asked.name().equals("publish")) {
                    return admits(asked, key);
                }
                answer(asked);
            } else {
                heed(message);
            }
        }
    }

    /** Tells it that it is on; what it sends from now on is for {@link #receive}. */
    public void accept() throws IOException {
        in.patient();
        reader.trust();
        writer.command(STREAM, Answer.standing("status", "NetStream.Publish.Start", "You are on."));
    }

    /** Tells it why it can't be. */
    public void refuse(String why) throws IOException {
        writer.command(STREAM, Answer.standing("error", "NetStream.Publish.BadName", why));
    }

    /** Hands on what is published until it ends. */
    public void receive(Receiver receiver) throws IOException {
        boolean on = true;
        while (on) {
            Message message = reader.next();
            switch (message.type()) {
                case Message.AUDIO -> receiver.sound(message.millis(), message.payload());
                case Message.VIDEO -> receiver.picture(message.millis(), message.payload());
                case Message.COMMAND -> on = !ends(Invocation.read(message.payload()));
                default -> heed(message);
            }
            acknowledge();
        }
    }

    private boolean admits(Invocation publish, String key) throws IOException {
        String named = publish.words().isEmpty() ? "" : publish.words().getFirst();
        boolean known =
                MessageDigest.isEqual(named.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
        if (!known) {
            refuse("The stream key is wrong.");
        }
        return known;
    }

    private void answer(Invocation asked) throws IOException {
        switch (asked.name()) {
            case "connect" -> connect(asked);
            case "createStream" -> writer.command(0, Answer.created(asked.transaction(), STREAM));
            case "play" -> throw new RtmpException("nothing is played here");
            default -> {}
        }
    }

    private void connect(Invocation asked) throws IOException {
        String application = asked.properties().getOrDefault("app", "");
        if (!application.equals(APPLICATION) && !application.equals(APPLICATION + "/")) {
            throw new RtmpException("the address must end with /" + APPLICATION);
        }
        writer.control(Message.WINDOW, WINDOW);
        writer.bandwidth(WINDOW);
        writer.command(0, Answer.connected(asked.transaction()));
    }

    private void heed(Message message) {
        if (message.type() == Message.WINDOW && message.payload().length >= 4) {
            window = Math.max(1, Integer.toUnsignedLong(ChunkReader.number(message.payload())));
        }
    }

    private void acknowledge() throws IOException {
        if (in.bytes() - acknowledged >= window / 2) {
            acknowledged = in.bytes();
            writer.control(Message.ACKNOWLEDGEMENT, (int) acknowledged);
        }
    }

    private static boolean ends(Invocation command) {
        return switch (command.name()) {
            case "deleteStream", "FCUnpublish", "closeStream" -> true;
            default -> false;
        };
    }
}
