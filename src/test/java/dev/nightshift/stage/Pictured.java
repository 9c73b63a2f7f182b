package dev.nightshift.stage;

import dev.nightshift.media.VideoFrame;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.EncoderPNG;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Pixmap;
import io.github.humbleui.skija.Surface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Frames as pictures, for looking at them and for comparing them. */
final class Pictured {
    private Pictured() {}

    static int pixel(VideoFrame frame, int x, int y) {
        return frame.pixels().get(ValueLayout.JAVA_INT_UNALIGNED, (long) y * frame.strideBytes() + 4L * x);
    }

    static void write(VideoFrame frame, Path file) {
        ImageInfo info = new ImageInfo(frame.width(), frame.height(), ColorType.BGRA_8888, ColorAlphaType.PREMUL);
        try (Pixmap pixels = Pixmap.make(info, frame.address(), frame.strideBytes());
                Image image = Image.makeFromPixmap(pixels)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Objects.requireNonNull(EncoderPNG.encode(image)).getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static VideoFrame read(Path file, Arena arena) {
        try (Image image = Image.makeDeferredFromEncodedBytes(Files.readAllBytes(file))) {
            VideoFrame frame = VideoFrame.allocate(arena, image.getWidth(), image.getHeight());
            ImageInfo info = new ImageInfo(frame.width(), frame.height(), ColorType.BGRA_8888, ColorAlphaType.PREMUL);
            try (Surface surface = Surface.makeRasterDirect(info, frame.address(), frame.strideBytes())) {
                surface.getCanvas().drawImage(image, 0, 0);
            }
            return frame;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
