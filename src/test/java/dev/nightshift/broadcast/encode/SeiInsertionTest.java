package dev.nightshift.broadcast.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.global.avcodec;
import org.junit.jupiter.api.Test;

class SeiInsertionTest {
    private static final byte[] LABEL = {0, 0, 0, 1, 6, 5};

    private static byte[] labelled(int... picture) {
        AVPacket packet = avcodec.av_packet_alloc();
        avcodec.av_new_packet(packet, picture.length);
        for (int i = 0; i < picture.length; i++) {
            packet.data().put(i, (byte) picture[i]);
        }
        AVPacket result = new SeiInsertion(LABEL).into(packet);
        byte[] bytes = new byte[result.size()];
        result.data().get(bytes);
        avcodec.av_packet_free(packet);
        avcodec.av_packet_free(result);
        return bytes;
    }

    @Test
    void r07_the_label_stands_between_the_parameter_sets_and_the_first_slice() {
        assertThat(labelled(0, 0, 0, 1, 0x67, 9, 0, 0, 0, 1, 0x68, 8, 0, 0, 1, 0x65, 7))
                .containsExactly(0, 0, 0, 1, 0x67, 9, 0, 0, 0, 1, 0x68, 8, 0, 0, 0, 1, 6, 5, 0, 0, 1, 0x65, 7);
    }

    @Test
    void a_picture_of_one_slice_gets_it_in_front_of_its_long_start_code() {
        assertThat(labelled(0, 0, 0, 1, 0x65, 7)).containsExactly(0, 0, 0, 1, 6, 5, 0, 0, 0, 1, 0x65, 7);
    }

    @Test
    void only_start_codes_count_as_such() {
        byte[] picture = {0, 0, 0, 1, 9, 0x10, 0, 0, 2, 0x65, 0, 0, 1, 0x41, 0};

        assertThat(SeiInsertion.firstSlice(MemorySegment.ofArray(picture))).isEqualTo(10);
    }
}
