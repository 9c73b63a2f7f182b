package dev.nightshift.studio.film;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * A coded film in memory outside the heap, about 80 MB a minute at 720 x 1280. Any thread may read it until it is closed.
 */
public final class Film implements AutoCloseable {
    private static final int LARGEST_SIDE = 4096;
    private static final int LARGEST_PICTURE = 32 << 20;
    private static final int MOST_PICTURES = 25 * 60 * 30;

    private final Arena arena = Arena.ofShared();
    private final int width;
    private final int height;
    private final List<MemorySegment> pictures;

    private Film(int width, int height, DataInputStream data) throws IOException {
        this.width = width;
        this.height = height;
        try {
            this.pictures = List.copyOf(pictures(data, arena));
        } catch (IOException | RuntimeException failed) {
            arena.close();
            throw failed;
        }
    }

    /**
     * Reads what {@link FilmWriter} wrote; leaves the stream open.
     *
     * @throws IOException when it is no film, of another version, or cut off
     */
    public static Film read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        require(data.readInt() == FilmWriter.MARK, "is no film");
        require(data.readInt() == FilmWriter.VERSION, "is a film of another version");
        int width = side(data.readInt());
        int height = side(data.readInt());
        return new Film(width, height, data);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** How many pictures it has. */
    public int length() {
        return pictures.size();
    }

    /** Its size in bytes. */
    public long bytes() {
        return pictures.stream()
                .mapToLong(picture -> picture.byteSize() - FilmDecoder.PADDING)
                .sum();
    }

    /** A coded picture and {@value FilmDecoder#PADDING} zero bytes, which FFmpeg reads over the end of. */
    MemorySegment picture(int number) {
        return pictures.get(number);
    }

    private static List<MemorySegment> pictures(DataInputStream data, Arena arena) throws IOException {
        List<MemorySegment> pictures = new ArrayList<>();
        for (int length = data.readInt(); length != 0; length = data.readInt()) {
            require(length > 0 && length <= LARGEST_PICTURE, "has a picture of an impossible size");
            require(pictures.size() < MOST_PICTURES, "is longer than half an hour");
            byte[] bytes = data.readNBytes(length);
            require(bytes.length == length, "is cut off");
            MemorySegment picture = arena.allocate(length + (long) FilmDecoder.PADDING, 16);
            MemorySegment.copy(bytes, 0, picture, java.lang.foreign.ValueLayout.JAVA_BYTE, 0, length);
            pictures.add(picture);
        }
        return pictures;
    }

    private static int side(int pixels) throws IOException {
        require(pixels > 0 && pixels <= LARGEST_SIDE && pixels % 2 == 0, "has an impossible size");
        return pixels;
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException("the film " + otherwise);
        }
    }

    @Override
    public void close() {
        arena.close();
    }
}
