package dev.nightshift.studio;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.footage.PictureReader;
import dev.nightshift.studio.footage.WorkingSize;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads a film's pictures on a thread of its own, {@value #AHEAD} before they are asked for. */
final class PicturesAhead implements AutoCloseable {
    private static final int AHEAD = 3;

    private final PictureReader reader;
    private final Arena arena = Arena.ofShared();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("footage-pictures").daemon().factory());
    private final Queue<Reading> coming = new ArrayDeque<>();

    /** A frame and whether it will hold a picture. */
    private record Reading(VideoFrame frame, Future<Boolean> filled) {}

    /** Takes over the reader and closes it. */
    PicturesAhead(PictureReader reader, WorkingSize size) {
        this.reader = reader;
        for (int i = 0; i < AHEAD; i++) {
            ask(VideoFrame.allocate(arena, size.width(), size.height()));
        }
    }

    /** Is shown a picture, which is only borrowed for the call. */
    @FunctionalInterface
    interface Viewer {
        void see(VideoFrame picture) throws IOException, InterruptedException;
    }

    /** Hands out every picture in turn. */
    void forEach(Viewer viewer) throws IOException, InterruptedException {
        while (true) {
            Reading next = coming.remove();
            if (!filled(next)) {
                return;
            }
            viewer.see(next.frame());
            ask(next.frame());
        }
    }

    private void ask(VideoFrame frame) {
        coming.add(new Reading(frame, thread.submit(() -> reader.next(frame))));
    }

    private static boolean filled(Reading reading) throws InterruptedException {
        try {
            return reading.filled().get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        thread.close();
        reader.close();
        arena.close();
    }
}
