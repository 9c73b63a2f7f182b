package dev.nightshift.broadcast.encode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.broadcast.mark.MarkTile;
import dev.nightshift.media.LabelledFrame;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class YuvConverterTest {
    private static final int WIDTH = 34;
    private static final int HEIGHT = 6;
    private static final MarkTile UNMARKED = MarkTile.blank(WIDTH);

    /** Expected values computed in floating point from the definition of BT.709. */
    @ParameterizedTest
    @CsvSource({
        "ffffff, 235, 128, 128",
        "000000, 16, 128, 128",
        "808080, 126, 128, 128",
        "ff0000, 63, 102, 240",
        "00ff00, 173, 42, 26",
        "0000ff, 32, 240, 118",
        "e3b498, 177, 111, 150"
    })
    void colours_become_their_bt709_limited_range_values(String rgb, int y, int cb, int cr) {
        try (YuvPicture picture = new YuvPicture(WIDTH, HEIGHT, VideoCodec.X264)) {
            convert(Integer.parseInt(rgb, 16) | 0xff000000, picture);

            assertThat(at(picture, 0, WIDTH - 1, HEIGHT - 1)).isEqualTo(y);
            assertThat(at(picture, 1, WIDTH / 2 - 1, HEIGHT / 2 - 1)).isEqualTo(cb);
            assertThat(at(picture, 2, WIDTH / 2 - 1, HEIGHT / 2 - 1)).isEqualTo(cr);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = VideoCodec.class,
            names = {"X264", "QSV"})
    void chroma_is_the_mean_of_its_four_pixels_in_planes_or_interleaved(VideoCodec codec) {
        try (Arena arena = Arena.ofConfined();
                YuvPicture picture = new YuvPicture(WIDTH, HEIGHT, codec)) {
            VideoFrame frame = filled(arena, 0xff000000);
            frame.pixels().set(ValueLayout.JAVA_INT, 0, 0xffff0000);
            frame.pixels().set(ValueLayout.JAVA_INT, frame.strideBytes() + 4, 0xffff0000);

            new YuvConverter(WIDTH, HEIGHT).convert(labelled(frame), picture, UNMARKED);

            boolean interleaved = codec == VideoCodec.QSV;
            assertThat(at(picture, 1, 0, 0)).isEqualTo(115);
            assertThat(interleaved ? at(picture, 1, 1, 0) : at(picture, 2, 0, 0))
                    .isEqualTo(184);
            assertThat(at(picture, 0, 0, 0)).isEqualTo(63);
            assertThat(at(picture, 0, 1, 0)).isEqualTo(16);
        }
    }

    private static void convert(int argb, YuvPicture picture) {
        try (Arena arena = Arena.ofConfined()) {
            new YuvConverter(WIDTH, HEIGHT).convert(labelled(filled(arena, argb)), picture, UNMARKED);
        }
    }

    private static VideoFrame filled(Arena arena, int argb) {
        VideoFrame frame = VideoFrame.allocate(arena, WIDTH, HEIGHT);
        for (long at = 0; at < frame.pixels().byteSize(); at += 4) {
            frame.pixels().set(ValueLayout.JAVA_INT, at, argb);
        }
        return frame;
    }

    private static LabelledFrame labelled(VideoFrame frame) {
        return new LabelledFrame(frame, new LabelledFrame.Region(0, 0, 1, 1), 0);
    }

    private static int at(YuvPicture picture, int plane, int x, int y) {
        MemorySegment bytes = picture.plane(plane);
        return bytes.get(ValueLayout.JAVA_BYTE, (long) y * picture.stride(plane) + x) & 0xff;
    }
}
