package dev.nightshift.avatar.clone.model;

import dev.nightshift.avatar.clone.render.Texture;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A decoded film in a scratch file that is mapped into memory: any picture at any time in about two milliseconds, without
 * heap. A picture is stored as brightness of each pixel and colour of each two by two (JPEG's YCbCr, 8 bits), 1.5 bytes a
 * pixel: at 720x1280 1.4 MB, a minute 2 GB. The file is deleted when closed. Pictures are opaque. Adding and reading by
 * one thread at a time.
 */
public final class PlateFile implements Plates, AutoCloseable {
    private final Path file;
    private final int width;
    private final int height;
    private final long size;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment pictures;
    private final byte[] luma;
    private final byte[] blue;
    private final byte[] red;
    private int count;

    /**
     * An empty one.
     *
     * @param file where it may put its pictures; must not exist
     * @param width of all pictures, even
     * @param height of all pictures, even
     * @param most how many pictures it can hold
     */
    public PlateFile(Path file, int width, int height, int most) throws IOException {
        this.file = file;
        this.width = width;
        this.height = height;
        this.size = width * height * 3L / 2;
        this.luma = new byte[2 * width];
        this.blue = new byte[width / 2];
        this.red = new byte[width / 2];
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            pictures = channel.map(FileChannel.MapMode.READ_WRITE, 0, size * most, arena);
        }
    }

    /** How many pictures there are. */
    public int count() {
        return count;
    }

    /** Keeps one more picture, numbered from 0. */
    public void add(Texture picture) {
        long at = size * count;
        for (int y = 0; y < height; y += 2) {
            Ycc.pack(picture.pixels(), y * width, width, luma, blue, red);
            copy(luma, at + (long) y * width);
            copy(blue, at + (long) width * height + y / 2 * (long) (width / 2));
            copy(red, at + width * height * 5L / 4 + y / 2 * (long) (width / 2));
        }
        count++;
    }

    @Override
    public void read(int frame, Texture into) {
        long at = size * frame;
        for (int y = 0; y < height; y += 2) {
            fill(luma, at + (long) y * width);
            fill(blue, at + (long) width * height + y / 2 * (long) (width / 2));
            fill(red, at + width * height * 5L / 4 + y / 2 * (long) (width / 2));
            Ycc.unpack(luma, blue, red, into.pixels(), y * width, width);
        }
    }

    private void copy(byte[] row, long at) {
        MemorySegment.copy(row, 0, pictures, ValueLayout.JAVA_BYTE, at, row.length);
    }

    private void fill(byte[] row, long at) {
        MemorySegment.copy(pictures, ValueLayout.JAVA_BYTE, at, row, 0, row.length);
    }

    /** Deletes the pictures. */
    @Override
    public void close() throws IOException {
        arena.close();
        Files.deleteIfExists(file);
    }
}
