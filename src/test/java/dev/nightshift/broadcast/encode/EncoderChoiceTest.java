package dev.nightshift.broadcast.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.nightshift.broadcast.Programs;
import dev.nightshift.broadcast.Rendering;
import dev.nightshift.broadcast.TestProgram;
import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.broadcast.label.ImplicitLabelReader;
import java.nio.file.Path;
import java.time.Instant;
import org.bytedeco.ffmpeg.global.avcodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same show through every encoder that the FFmpeg build brings; hardware is left out where there is none. */
class EncoderChoiceTest {
    private static final ImplicitLabel LABEL = ImplicitLabel.generated("Nightshift", "show-1");
    private static final EncoderSettings SMALL = EncoderSettings.forPicture(192, 320);

    /** OpenH264 can't be told to leave out keyframes at cuts; the test program flashes once a second. */
    private static final int SCENE_CUTS_TOO = 5;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = VideoCodec.class,
            names = {"X264", "OPENH264"})
    void software_encoders_give_a_labelled_show_with_keyframes_at_most_two_seconds_apart(VideoCodec codec)
            throws Exception {
        assumeTrue(isInBuild(codec), codec.ffmpegName() + " is not in this FFmpeg build");
        Path file = folder.resolve("show.mp4");

        Rendering rendering = new Rendering(file, SMALL.with(codec), LABEL, Instant.EPOCH);
        new TestProgram(192, 320).send(rendering, 0, 120);
        rendering.close();

        assertThat(rendering.stats().encoder()).isEqualTo(codec.ffmpegName());
        assertThat(ImplicitLabelReader.read(file.toString(), Integer.MAX_VALUE).isComplete())
                .isTrue();
        assertThat(Programs.ffprobe("-select_streams", "v", "-show_entries", "packet=pts_time,flags", file.toString()))
                .filteredOn(packet -> packet.contains("K"))
                .map(packet -> Double.parseDouble(packet.split(",")[0]))
                .contains(0.0, 2.0, 4.0)
                .hasSize(codec == VideoCodec.X264 ? 3 : SCENE_CUTS_TOO);
        assertThat(Programs.ffprobe(
                        "-show_entries", "stream=color_space,color_range", "-select_streams", "v", file.toString()))
                .containsExactly("tv,bt709");
    }

    @Test
    void some_software_encoder_is_in_every_build() {
        assertThat(VideoCodec.SOFTWARE).anyMatch(EncoderChoiceTest::isInBuild);
    }

    @Test
    void an_encoder_that_is_missing_gives_way_to_the_next() {
        Encoder encoder = Encoder.open(SMALL.with(missing(), available()), LABEL, Packet::close);

        assertThat(encoder.codec()).isEqualTo(available());
        encoder.close();
    }

    @Test
    void when_none_works_the_error_names_each_with_its_reason() {
        assertThatExceptionOfType(NoEncoderException.class)
                .isThrownBy(() -> Encoder.open(SMALL.with(missing()), LABEL, Packet::close))
                .withMessageContaining(missing().ffmpegName())
                .withMessageContaining("Encoder not found");
    }

    private static boolean isInBuild(VideoCodec codec) {
        return avcodec.avcodec_find_encoder_by_name(codec.ffmpegName()) != null;
    }

    private static VideoCodec available() {
        return VideoCodec.SOFTWARE.stream()
                .filter(EncoderChoiceTest::isInBuild)
                .findFirst()
                .orElseThrow();
    }

    /** Apple's and AMD's encoders are never in one build. */
    private static VideoCodec missing() {
        return isInBuild(VideoCodec.VIDEOTOOLBOX) ? VideoCodec.AMF : VideoCodec.VIDEOTOOLBOX;
    }
}
