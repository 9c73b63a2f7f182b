package dev.nightshift.studio.footage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.studio.footage.FootageInfo.Range;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FootageFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_film_says_its_size_rate_length_and_whether_it_sounds() throws Exception {
        FootageInfo info = info(Clips.plain(folder, "320x240", 30, 1));

        assertThat(info.width()).isEqualTo(320);
        assertThat(info.height()).isEqualTo(240);
        assertThat(info.fps()).isEqualTo(30);
        assertThat(info.duration().toMillis()).isEqualTo(1000);
        assertThat(info.sound()).isTrue();
        assertThat(info.range()).isEqualTo(Range.STANDARD);
    }

    @Test
    void a_film_without_sound_is_readable_and_says_so() throws Exception {
        Path silent = Clips.make(folder, "silent.mkv", "-f", "lavfi", "-i", "testsrc=size=64x64:duration=0.4");

        assertThat(info(silent).sound()).isFalse();
    }

    @Test
    void sound_alone_is_no_video() throws Exception {
        Path sound = Clips.make(folder, "sound.wav", "-f", "lavfi", "-i", "sine=duration=0.4");

        assertThat(FootageFile.examine(sound)).isInstanceOf(Examination.NoVideo.class);
    }

    @Test
    void a_text_an_empty_and_a_missing_file_are_unreadable() throws Exception {
        Path text = Files.writeString(folder.resolve("letter.mp4"), "Dear shop, this is no film.");
        Path empty = Files.createFile(folder.resolve("empty.mp4"));

        assertThat(FootageFile.examine(text)).isInstanceOf(Examination.Unreadable.class);
        assertThat(FootageFile.examine(empty)).isInstanceOf(Examination.Unreadable.class);
        assertThat(FootageFile.examine(folder.resolve("none.mp4"))).isInstanceOf(Examination.Unreadable.class);
    }

    @Test
    void a_playlist_must_not_make_the_studio_fetch_an_address() throws Exception {
        Path list = Files.writeString(
                folder.resolve("list.m3u8"), "#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n");

        assertThat(FootageFile.examine(list)).isInstanceOf(Examination.Unreadable.class);
    }

    @Test
    void a_camera_held_upright_gives_an_upright_size() throws Exception {
        FootageInfo info = info(Clips.turned(Clips.plain(folder, "320x240", 25, 0.4), 90));

        assertThat(info.quarterTurns()).isEqualTo(1);
        assertThat(info.width()).isEqualTo(240);
        assertThat(info.height()).isEqualTo(320);
    }

    @Test
    void pixels_that_are_not_square_are_made_square() throws Exception {
        Path wide = Clips.make(
                folder, "wide.mp4", "-f", "lavfi", "-i", "testsrc=size=320x240:duration=0.2", "-vf", "setsar=2/1");

        assertThat(info(wide).width()).isEqualTo(640);
    }

    private static FootageInfo info(Path file) {
        return ((Examination.Readable) FootageFile.examine(file)).info();
    }
}
