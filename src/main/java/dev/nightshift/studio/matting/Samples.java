package dev.nightshift.studio.matting;

import dev.nightshift.avatar.clone.render.Texture;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Some pictures of a film, evenly apart however long it is: when there is no more room every second one goes. Outside the
 * heap, never on a disk. One thread.
 */
final class Samples implements AutoCloseable {
    private static final int MOST = 24;

    private final Arena arena = Arena.ofShared();
    private final List<Sample> kept = new ArrayList<>();
    private final List<VideoFrame> free = new ArrayList<>();
    private int interval = 8;

    private record Sample(int number, VideoFrame picture) {}

    /** Shows a picture; it is kept when it is its turn. */
    void add(int number, VideoFrame picture) {
        if (number % interval != 0) {
            return;
        }
        if (kept.size() == MOST) {
            interval *= 2;
            kept.stream().filter(sample -> sample.number % interval != 0).forEach(sample -> free.add(sample.picture));
            kept.removeIf(sample -> sample.number % interval != 0);
        }
        if (number % interval == 0) {
            VideoFrame room =
                    free.isEmpty() ? VideoFrame.allocate(arena, picture.width(), picture.height()) : free.removeLast();
            MemorySegment.copy(picture.pixels(), 0, room.pixels(), 0, (long) room.strideBytes() * room.height());
            kept.add(new Sample(number, room));
        }
    }

    /** Hands out every picture with its number; it is only borrowed. */
    void forEach(BiConsumer<Integer, Texture> use) {
        if (kept.isEmpty()) {
            return;
        }
        VideoFrame first = kept.getFirst().picture();
        Texture picture = Texture.blank(first.width(), first.height());
        for (Sample sample : kept) {
            for (int y = 0; y < picture.height(); y++) {
                MemorySegment.copy(
                        sample.picture().pixels(),
                        ValueLayout.JAVA_INT,
                        (long) y * sample.picture().strideBytes(),
                        picture.pixels(),
                        y * picture.width(),
                        picture.width());
            }
            use.accept(sample.number(), picture);
        }
    }

    @Override
    public void close() {
        arena.close();
    }
}
