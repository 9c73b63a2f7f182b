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
public final class Pictured {
    private Pictured() {}

    public static int pixel(VideoFrame frame, int x, int y) {
        return frame.pixels().get(ValueLayout.JAVA_INT_UNALIGNED, (long) y * frame.strideBytes() + 4L * x);
    }

    public static int[] pixels(VideoFrame frame) {
        int[] pixels = new int[frame.width() * frame.height()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = pixel(frame, i % frame.width(), i / frame.width());
        }
        return pixels;
    }

    /** Mean difference of two pictures of one size, in levels of 255 a channel. */
    public static double difference(int[] a, int[] b) {
        long sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += difference(a[i], b[i]);
        }
        return sum / 3.0 / a.length;
    }

    /** Sum of the differences of red, green and blue. */
    public static int difference(int a, int b) {
        return Math.abs((a >> 16 & 255) - (b >> 16 & 255))
                + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                + Math.abs((a & 255) - (b & 255));
    }

    public static void write(VideoFrame frame, Path file) {
        ImageInfo info = new ImageInfo(frame.width(), frame.height(), ColorType.BGRA_8888, ColorAlphaType.PREMUL);
        try (Pixmap pixels = Pixmap.make(info, frame.address(), frame.strideBytes());
                Image image = Image.makeFromPixmap(pixels)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Objects.requireNonNull(EncoderPNG.encode(image)).getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static VideoFrame read(Path file, Arena arena) {
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
