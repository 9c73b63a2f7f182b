package dev.nightshift.broadcast.ingest.rtmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a publisher says, byte by byte. */
class PublishingTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final DataOutputStream publisher = new DataOutputStream(said);
    private final ByteArrayOutputStream answered = new ByteArrayOutputStream();

    @Test
    void a_publisher_with_the_key_is_on_and_its_tags_arrive_with_their_times() throws IOException {
        handshake();
        command("connect", 1, "app", "live");
        command("createStream", 2);
        publish("secret");
        tag(Message.VIDEO, 40, new byte[300]);
        tag(Message.AUDIO, 61, new byte[] {1, 2, 3});
        command("deleteStream", 3);
        Publishing publishing = publishing();
        assertThat(publishing.knows("secret")).isTrue();
        publishing.accept();
        List<String> tags = new ArrayList<>();
        publishing.receive(new Receiver() {
            @Override
            public void sound(long millis, byte[] tag) {
                tags.add("sound " + millis + " " + tag.length);
            }

            @Override
            public void picture(long millis, byte[] tag) {
                tags.add("picture " + millis + " " + tag.length);
            }
        });
        assertThat(tags).containsExactly("picture 40 300", "sound 61 3");
        assertThat(answer()).contains("NetConnection.Connect.Success", "NetStream.Publish.Start");
    }

    @Test
    void a_wrong_key_is_told_so_and_is_never_repeated() throws IOException {
        handshake();
        command("connect", 1, "app", "live");
        publish("guess");
        assertThat(publishing().knows("secret")).isFalse();
        assertThat(answer()).contains("NetStream.Publish.BadName").doesNotContain("guess", "secret");
    }

    @Test
    void no_key_is_a_wrong_key() throws IOException {
        handshake();
        command("connect", 1, "app", "live");
        command("publish", 5);
        assertThat(publishing().knows("secret")).isFalse();
    }

    @Test
    void another_application_or_protocol_is_hung_up_on() throws IOException {
        handshake();
        command("connect", 1, "app", "other");
        assertThatThrownBy(() -> publishing().knows("secret")).hasMessageContaining("/live");
        Publishing http =
                new Publishing(new ByteArrayInputStream("GET / HTTP/1.1".getBytes(StandardCharsets.UTF_8)), answered);
        assertThatThrownBy(() -> http.knows("secret")).hasMessageContaining("not plain RTMP");
    }

    @Test
    void a_message_that_claims_to_be_huge_is_refused_before_it_is_kept() throws IOException {
        handshake();
        publisher.write(new byte[] {3, 0, 0, 0, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 20, 0, 0, 0, 0});
        assertThatThrownBy(() -> publishing().knows("secret"))
                .isInstanceOf(RtmpException.class)
                .hasMessageContaining("16777215 bytes");
    }

    @Test
    void noise_ends_the_connection_and_nothing_else() {
        Random chance = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            byte[] noise = new byte[3_200];
            chance.nextBytes(noise);
            noise[0] = 3;
            assertThatThrownBy(() -> new Publishing(new ByteArrayInputStream(noise), new ByteArrayOutputStream())
                            .knows("secret"))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_time_that_goes_on_by_differences_is_added_up() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(new byte[] {4, 0, 0, 100, 0, 0, 1, 8, 1, 0, 0, 0, 9});
        out.write(new byte[] {4 | 1 << 6, 0, 0, 20, 0, 0, 1, 8, 9});
        out.write(new byte[] {(byte) (4 | 2 << 6), 0, 0, 21, 9});
        out.write(new byte[] {(byte) (4 | 3 << 6), 9});
        ChunkReader reader = new ChunkReader(new ByteArrayInputStream(bytes.toByteArray()));
        List<Long> times = new ArrayList<>();
        for (int message = 0; message < 4; message++) {
            times.add(reader.next().millis());
        }
        assertThat(times).containsExactly(100L, 120L, 141L, 162L);
    }

    private Publishing publishing() {
        return new Publishing(new ByteArrayInputStream(said.toByteArray()), answered);
    }

    private String answer() {
        return answered.toString(StandardCharsets.ISO_8859_1);
    }

    private void handshake() throws IOException {
        publisher.writeByte(3);
        publisher.write(new byte[2 * 1536]);
    }

    private void command(String name, double transaction, String... properties) throws IOException {
        ByteArrayOutputStream amf = amf(name, transaction);
        DataOutputStream out = new DataOutputStream(amf);
        out.writeByte(properties.length == 0 ? 5 : 3);
        for (int at = 0; at < properties.length; at += 2) {
            out.writeUTF(properties[at]);
            out.writeByte(2);
            out.writeUTF(properties[at + 1]);
        }
        if (properties.length > 0) {
            out.writeUTF("");
            out.writeByte(9);
        }
        tag(Message.COMMAND, 0, amf.toByteArray());
    }

    private void publish(String key) throws IOException {
        ByteArrayOutputStream amf = amf("publish", 5);
        DataOutputStream out = new DataOutputStream(amf);
        out.writeByte(5);
        for (String word : List.of(key, "live")) {
            out.writeByte(2);
            out.writeUTF(word);
        }
        tag(Message.COMMAND, 0, amf.toByteArray());
    }

    private static ByteArrayOutputStream amf(String name, double transaction) throws IOException {
        ByteArrayOutputStream amf = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(amf);
        out.writeByte(2);
        out.writeUTF(name);
        out.writeByte(0);
        out.writeDouble(transaction);
        return amf;
    }

    /** In chunks of 128 bytes, each message on a chunk stream of its type. */
    private void tag(int type, int millis, byte[] payload) throws IOException {
        publisher.writeByte(type);
        publisher.writeByte(millis >> 16);
        publisher.writeShort(millis);
        publisher.writeByte(payload.length >> 16);
        publisher.writeShort(payload.length);
        publisher.writeByte(type);
        publisher.writeInt(Integer.reverseBytes(1));
        for (int at = 0; at < payload.length; at += 128) {
            if (at > 0) {
                publisher.writeByte(3 << 6 | type);
            }
            publisher.write(payload, at, Math.min(128, payload.length - at));
        }
    }
}
