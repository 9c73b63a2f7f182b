package dev.nightshift.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AudioTimesTest {
    @Test
    void the_time_of_a_fragment_is_its_audio_track_s() throws IOException {
        AudioTimes times = new AudioTimes();
        times.movie(parsed(box("moov", track(1, "vide", 12_800), track(2, "soun", 48_000))));

        assertThat(times.fragment(parsed(box("moof", run(1, 12_800), run(2, 96_000)))))
                .contains(2.0);
        assertThat(times.fragment(parsed(box("moof", run(1, 12_800))))).isEmpty();
    }

    private static byte[] track(int id, String handler, int timescale) {
        byte[] header = box("tkhd", ints(0, 0, 0, id, 0));
        byte[] media = box("mdhd", ints(0, 0, 0, timescale, 0));
        byte[] kind = box("hdlr", concat(ints(0, 0), handler.getBytes(StandardCharsets.US_ASCII)));
        return box("trak", header, box("mdia", media, kind));
    }

    private static byte[] run(int track, int time) {
        return box("traf", box("tfhd", ints(0, track)), box("tfdt", ints(0, time)));
    }

    private static Box parsed(byte[] bytes) throws IOException {
        return Box.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    private static byte[] box(String type, byte[]... content) {
        byte[] inner = concat(content);
        byte[] header = ByteBuffer.allocate(8)
                .putInt(8 + inner.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .array();
        return concat(header, inner);
    }

    private static byte[] ints(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * 4);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    private static byte[] concat(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Stream.of(parts).mapToInt(part -> part.length).sum());
        Stream.of(parts).forEach(all::put);
        return all.array();
    }
}
