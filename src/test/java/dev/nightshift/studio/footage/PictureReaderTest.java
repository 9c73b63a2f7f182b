package dev.nightshift.studio.footage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.footage.FootageInfo.Range;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureReaderTest {
    private static final int RED = 0xff0000;
    private static final int BLUE = 0x0000ff;

    @TempDir
    private Path folder;

    @Test
    void what_is_filmed_at_a_usual_rate_is_read_picture_by_picture_and_of_faster_films_every_second() throws Exception {
        assertThat(pictures(Clips.plain(folder, "64x64", 25, 2))).hasSize(50);
        assertThat(pictures(Clips.plain(folder, "64x64", 30, 2))).hasSize(60);
        assertThat(pictures(Clips.plain(folder, "64x64", 60, 2))).hasSize(60);
        assertThat(pictures(Clips.plain(folder, "64x64", 10, 2))).hasSize(50);
    }

    @Test
    void a_film_that_changes_its_rate_keeps_its_length_and_its_order() throws Exception {
        Path changing = Clips.make(
                folder,
                "changing.mkv",
                "-f",
                "lavfi",
                "-i",
                "color=red:size=64x64:rate=10:duration=1",
                "-f",
                "lavfi",
                "-i",
                "color=blue:size=64x64:rate=50:duration=1",
                "-filter_complex",
                "[0]settb=1/1000[a];[1]settb=1/1000[b];[a][b]concat=n=2:v=1:a=0",
                "-fps_mode",
                "vfr",
                "-c:v",
                "libx264");

        List<Integer> pictures = pictures(changing);

        assertThat(pictures).hasSize(50);
        assertThat(pictures.subList(0, 24)).allMatch(colour -> near(colour, RED));
        assertThat(pictures.subList(26, 50)).allMatch(colour -> near(colour, BLUE));
    }

    @Test
    void each_quarter_turn_is_undone() throws Exception {
        assertThat(corners(0)).containsExactly("red", "lime", "blue", "white");
        for (int degrees : new int[] {90, 180, 270}) {
            assertThat(corners(degrees)).as("camera turned by %d", degrees).containsExactly(expected(degrees));
        }
    }

    @Test
    void large_pictures_are_worked_with_at_a_short_side_of_720_and_small_ones_as_they_are() throws Exception {
        assertThat(info(Clips.plain(folder, "1440x2560", 25, 0.2)).within(WorkingSize.STREAM))
                .isEqualTo(new WorkingSize(720, 1280));
        assertThat(info(Clips.plain(folder, "320x240", 25, 0.2)).within(WorkingSize.STREAM))
                .isEqualTo(new WorkingSize(320, 240));
    }

    @Test
    void odd_sizes_are_read() throws Exception {
        Path odd = Clips.make(
                folder,
                "odd.mkv",
                "-f",
                "lavfi",
                "-i",
                "color=red:size=321x243:duration=0.2",
                "-pix_fmt",
                "yuv444p",
                "-c:v",
                "libx264");

        assertThat(pictures(odd)).hasSize(5).allMatch(colour -> near(colour, RED));
    }

    @Test
    void ten_bits_and_both_standard_matrices_give_the_same_colours() throws Exception {
        for (String matrix : List.of("bt709", "smpte170m")) {
            Path film = Clips.make(
                    folder,
                    matrix + ".mp4",
                    "-f",
                    "lavfi",
                    "-i",
                    "color=0xC04020:size=64x64:duration=0.2",
                    "-vf",
                    "scale=out_color_matrix=" + matrix + ",format=yuv420p10le",
                    "-colorspace",
                    matrix,
                    "-c:v",
                    "libx265",
                    "-x265-params",
                    "log-level=none");
            assertThat(pictures(film)).allMatch(colour -> near(colour, 0xC04020));
        }
    }

    @Test
    void high_range_white_and_grey_become_standard_white_and_grey() throws Exception {
        int white = grey(high("smpte2084", "0x949494")) & 255;
        int middle = grey(high("smpte2084", "0x606060")) & 255;
        int hybridWhite = grey(high("arib-std-b67", "0xBFBFBF")) & 255;

        assertThat(white).as("203 cd/m2 by ST 2084").isBetween(140, 235);
        assertThat(middle).as("30 cd/m2 by ST 2084").isBetween(40, white - 40);
        assertThat(hybridWhite).as("three quarters of hybrid log gamma").isBetween(160, 250);
        assertThat(info(high("smpte2084", "0x606060")).range()).isEqualTo(Range.PQ);
        assertThat(info(high("arib-std-b67", "0x606060")).range()).isEqualTo(Range.HLG);
    }

    @Test
    void a_film_cut_off_in_its_middle_is_read_as_far_as_it_goes() throws Exception {
        Path whole = Clips.make(
                folder, "whole.mkv", "-f", "lavfi", "-i", "testsrc=size=128x128:duration=2", "-c:v", "libx264");
        byte[] bytes = java.nio.file.Files.readAllBytes(whole);
        Path cut = java.nio.file.Files.write(
                folder.resolve("cut.mkv"), java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3));

        assertThat(pictures(cut).size()).isBetween(10, 49);
    }

    private int grey(Path film) {
        return pictures(film).getFirst();
    }

    private Path high(String transfer, String colour) throws Exception {
        return Clips.make(
                folder,
                transfer + colour + ".mp4",
                "-f",
                "lavfi",
                "-i",
                "color=" + colour + ":size=64x64:duration=0.2",
                "-vf",
                "scale=out_color_matrix=bt2020,format=yuv420p10le",
                "-colorspace",
                "bt2020nc",
                "-color_primaries",
                "bt2020",
                "-color_trc",
                transfer,
                "-c:v",
                "libx265",
                "-x265-params",
                "log-level=none");
    }

    /** The names of the four corners' colours of a film whose display matrix says {@code degrees}. */
    private String[] corners(int degrees) throws Exception {
        Path upright = Clips.make(
                folder,
                "corners.mp4",
                "-f",
                "lavfi",
                "-i",
                "color=red:size=64x32:duration=0.2",
                "-f",
                "lavfi",
                "-i",
                "color=lime:size=64x32:duration=0.2",
                "-f",
                "lavfi",
                "-i",
                "color=blue:size=64x32:duration=0.2",
                "-f",
                "lavfi",
                "-i",
                "color=white:size=64x32:duration=0.2",
                "-filter_complex",
                "[0][1]hstack[a];[2][3]hstack[b];[a][b]vstack",
                "-pix_fmt",
                "yuv444p",
                "-c:v",
                "libx264");
        Path film = Clips.turned(upright, degrees);
        FootageInfo info = info(film);
        WorkingSize size = info.within(WorkingSize.FULL);
        try (PictureReader reader = new PictureReader(film, info, size);
                Arena arena = Arena.ofConfined()) {
            VideoFrame frame = VideoFrame.allocate(arena, size.width(), size.height());
            reader.next(frame);
            int right = size.width() - 10;
            int bottom = size.height() - 10;
            return new String[] {
                name(pixel(frame, 10, 10)),
                name(pixel(frame, right, 10)),
                name(pixel(frame, 10, bottom)),
                name(pixel(frame, right, bottom))
            };
        }
    }

    /** The corners after a clockwise turn. */
    private static String[] expected(int degrees) {
        return switch (degrees) {
            case 90 -> new String[] {"blue", "red", "white", "lime"};
            case 180 -> new String[] {"white", "blue", "lime", "red"};
            default -> new String[] {"lime", "white", "red", "blue"};
        };
    }

    private static String name(int colour) {
        return near(colour, RED) ? "red" : near(colour, 0x00ff00) ? "lime" : near(colour, BLUE) ? "blue" : "white";
    }

    /** The middle pixel of every picture. */
    private static List<Integer> pictures(Path film) {
        FootageInfo info = info(film);
        WorkingSize size = info.within(WorkingSize.STREAM);
        List<Integer> middles = new ArrayList<>();
        try (PictureReader reader = new PictureReader(film, info, size);
                Arena arena = Arena.ofConfined()) {
            VideoFrame frame = VideoFrame.allocate(arena, size.width(), size.height());
            while (reader.next(frame)) {
                middles.add(pixel(frame, size.width() / 2, size.height() / 2));
            }
        }
        return middles;
    }

    private static int pixel(VideoFrame frame, int x, int y) {
        return frame.pixels().get(ValueLayout.JAVA_INT, (long) y * frame.strideBytes() + 4L * x) & 0xffffff;
    }

    private static boolean near(int one, int other) {
        return Math.abs((one >> 16) - (other >> 16)) < 12
                && Math.abs((one >> 8 & 255) - (other >> 8 & 255)) < 12
                && Math.abs((one & 255) - (other & 255)) < 12;
    }

    private static FootageInfo info(Path file) {
        return ((Examination.Readable) FootageFile.examine(file)).info();
    }
}
