package dev.nightshift.stage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.humbleui.skija.EncoderPNG;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Surface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    @TempDir
    Path folder;

    @Test
    void a_large_picture_is_reduced() throws IOException {
        assertThat(new Pictures(2).warm(png("large.png", 3_000, 1_000)))
                .isEqualTo(new Pictures.Status.Decoded(1_280, 427));
    }

    @Test
    void a_small_picture_keeps_its_size() throws IOException {
        assertThat(new Pictures(2).warm(png("small.png", 40, 30))).isEqualTo(new Pictures.Status.Decoded(40, 30));
    }

    @Test
    void a_missing_file_and_a_file_that_is_no_picture_say_why() throws IOException {
        Path text = Files.writeString(folder.resolve("text.png"), "no picture");
        Path empty = Files.createFile(folder.resolve("empty.png"));
        Pictures pictures = new Pictures(4);
        assertThat(pictures.warm(folder.resolve("nowhere.png")))
                .isEqualTo(new Pictures.Status.Missing("the file can't be read: NoSuchFileException"));
        assertThat(pictures.warm(text)).isEqualTo(new Pictures.Status.Missing("not a picture that can be decoded"));
        assertThat(pictures.warm(empty)).isEqualTo(new Pictures.Status.Missing("not a picture that can be decoded"));
    }

    @Test
    void a_small_file_that_claims_to_be_huge_is_refused_before_it_fills_the_memory() throws IOException {
        byte[] header = Files.readAllBytes(png("claims.png", 10, 10));
        for (int i : new int[] {17, 21}) {
            header[i] = (byte) 0x01;
        }
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(header, 12, 17);
        for (int i = 0; i < 4; i++) {
            header[29 + i] = (byte) (crc.getValue() >>> 24 - 8 * i);
        }
        Path huge = Files.write(folder.resolve("huge.png"), header);
        assertThat(new Pictures(2).warm(huge))
                .isEqualTo(new Pictures.Status.Missing("the picture is larger than 80 megapixels"));
    }

    @Test
    void the_cache_is_bounded_and_a_picture_in_use_survives_its_eviction() throws IOException {
        Pictures pictures = new Pictures(1);
        Path first = png("first.png", 20, 20);
        Path second = png("second.png", 20, 20);
        pictures.use(first, picture -> {
            pictures.warm(second);
            assertThat(((Picture.Ready) picture).image().isClosed()).isFalse();
            return picture;
        });
        assertThat(pictures.evicted()).isEqualTo(1);
    }

    @Test
    void an_evicted_picture_is_freed_when_nobody_uses_it() throws IOException {
        Pictures pictures = new Pictures(1);
        Picture.Ready first = (Picture.Ready) pictures.use(png("first.png", 20, 20), picture -> picture);
        pictures.warm(png("second.png", 20, 20));
        assertThat(first.image().isClosed()).isTrue();
    }

    private Path png(String name, int width, int height) throws IOException {
        try (Surface surface = Surface.makeRasterN32Premul(width, height);
                Image image = surface.makeImageSnapshot()) {
            return Files.write(
                    folder.resolve(name),
                    Objects.requireNonNull(EncoderPNG.encode(image)).getBytes());
        }
    }
}
