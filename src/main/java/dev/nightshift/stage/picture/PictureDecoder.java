package dev.nightshift.stage.picture;

import io.github.humbleui.skija.Codec;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.Data;
import io.github.humbleui.skija.FilterMipmap;
import io.github.humbleui.skija.FilterMode;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.MipmapMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.IPoint;
import io.github.humbleui.types.Rect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads JPEG, PNG, WebP and GIF files into pictures of a bearable size. */
final class PictureDecoder {
    private static final long MAX_BYTES = 64L << 20;
    private static final long MAX_PIXELS = 80_000_000;
    private static final FilterMipmap REDUCE = new FilterMipmap(FilterMode.LINEAR, MipmapMode.LINEAR);

    private PictureDecoder() {}

    static Picture decode(Path file) {
        try {
            long size = Files.size(file);
            return size > MAX_BYTES
                    ? new Picture.Missing("the file is larger than " + (MAX_BYTES >> 20) + " MB")
                    : decode(Files.readAllBytes(file));
        } catch (IOException e) {
            return new Picture.Missing("the file can't be read: " + e.getClass().getSimpleName());
        }
    }

    /** The size is read before the pixels: a small file may claim a picture that fills the memory. */
    private static Picture decode(byte[] bytes) {
        try (Data data = Data.makeFromBytes(bytes);
                Codec codec = Codec.makeFromData(data)) {
            IPoint size = codec.getSize();
            return (long) size.getX() * size.getY() > MAX_PIXELS
                    ? new Picture.Missing("the picture is larger than " + MAX_PIXELS / 1_000_000 + " megapixels")
                    : new Picture.Ready(reduced(bytes));
        } catch (IllegalArgumentException | UnsupportedOperationException | IllegalStateException e) {
            return new Picture.Missing("not a picture that can be decoded");
        }
    }

    private static Image reduced(byte[] bytes) {
        try (Image image = Image.makeDeferredFromEncodedBytes(bytes)) {
            double scale = Math.min(1, Pictures.LONGEST_SIDE / (double) Math.max(image.getWidth(), image.getHeight()));
            int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
            int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
            try (Surface surface = Surface.makeRaster(
                            new ImageInfo(width, height, ColorType.BGRA_8888, ColorAlphaType.PREMUL));
                    Paint paint = new Paint()) {
                Rect whole = Rect.makeWH(image.getWidth(), image.getHeight());
                surface.getCanvas().drawImageRect(image, whole, Rect.makeWH(width, height), REDUCE, paint, true);
                return surface.makeImageSnapshot();
            }
        }
    }
}
