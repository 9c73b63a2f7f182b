package dev.nightshift.voice.espeak;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** What the child process answers. */
sealed interface Reply {
    /**
     * @param samplesASecond of {@code samples}, mono
     * @param events in order of time
     */
    record Spoken(int samplesASecond, short[] samples, List<Event> events) implements Reply {}

    /** The library is missing, lacks the voice, or gave up. */
    record Failed(String reason) implements Reply {}

    /** What happens at a sample of the sound. */
    sealed interface Event {
        int sample();

        /** @param ipa may be empty or hold a tone */
        record PhoneStarts(int sample, String ipa) implements Event {}

        /**
         * @param from code points before it in the text
         * @param length in code points
         */
        record WordStarts(int sample, int from, int length) implements Event {}
    }

    /** Two minutes of sound; no sentence is longer. */
    int MOST_SAMPLES = 120 * 48_000;

    int MOST_EVENTS = 20_000;

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Failed failed -> {
                out.writeByte(0);
                out.writeUTF(failed.reason());
            }
            case Spoken spoken -> {
                out.writeByte(1);
                out.writeInt(spoken.samplesASecond());
                writeSamples(spoken.samples(), out);
                out.writeInt(spoken.events().size());
                for (Event event : spoken.events()) writeEvent(event, out);
            }
        }
        out.flush();
    }

    private static void writeSamples(short[] samples, DataOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length);
        bytes.asShortBuffer().put(samples);
        out.writeInt(samples.length);
        out.write(bytes.array());
    }

    private static void writeEvent(Event event, DataOutputStream out) throws IOException {
        out.writeInt(event.sample());
        switch (event) {
            case Event.PhoneStarts phone -> {
                out.writeByte(0);
                out.writeUTF(phone.ipa());
            }
            case Event.WordStarts word -> {
                out.writeByte(1);
                out.writeInt(word.from());
                out.writeInt(word.length());
            }
        }
    }

    static Reply read(DataInputStream in) throws IOException {
        if (in.readByte() == 0) return new Failed(in.readUTF());
        int rate = in.readInt();
        short[] samples = new short[bounded(in.readInt(), MOST_SAMPLES)];
        ByteBuffer.wrap(in.readNBytes(2 * samples.length)).asShortBuffer().get(samples);
        int count = bounded(in.readInt(), MOST_EVENTS);
        List<Event> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) events.add(readEvent(in));
        return new Spoken(rate, samples, List.copyOf(events));
    }

    private static Event readEvent(DataInputStream in) throws IOException {
        int sample = in.readInt();
        return in.readByte() == 0
                ? new Event.PhoneStarts(sample, in.readUTF())
                : new Event.WordStarts(sample, in.readInt(), in.readInt());
    }

    private static int bounded(int count, int most) throws IOException {
        if (count < 0 || count > most) throw new IOException("A reply of " + count + " items");
        return count;
    }
}
