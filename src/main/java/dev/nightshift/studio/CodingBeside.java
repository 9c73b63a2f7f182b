package dev.nightshift.studio;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.film.FilmWriter;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Codes a film on a thread of its own, {@value #BUFFERS} pictures behind at most: whoever brings more waits. Used by one
 * thread.
 */
final class CodingBeside implements AutoCloseable {
    private static final int BUFFERS = 2;

    private final FilmWriter writer;
    private final Arena arena = Arena.ofShared();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("film-coding").daemon().factory());
    private final VideoFrame[] frames = new VideoFrame[BUFFERS];
    private final Future<?>[] coded = new Future<?>[BUFFERS];
    private int next;

    /** @param writer stays the caller's, who closes it after this */
    CodingBeside(FilmWriter writer, int width, int height) {
        this.writer = writer;
        for (int i = 0; i < BUFFERS; i++) {
            frames[i] = VideoFrame.allocate(arena, width, height);
            coded[i] = CompletableFuture.completedFuture(null);
        }
    }

    /** A frame for the next picture; waits until the picture that was in it is coded. */
    VideoFrame frame() throws IOException, InterruptedException {
        await(coded[next]);
        return frames[next];
    }

    /** Has what was put into {@link #frame} coded. */
    void code() {
        VideoFrame frame = frames[next];
        coded[next] = thread.submit(() -> {
            writer.add(frame);
            return true;
        });
        next = (next + 1) % BUFFERS;
    }

    /** Ends the film when all is coded. */
    void finish() throws IOException, InterruptedException {
        for (Future<?> one : coded) {
            await(one);
        }
        writer.finish();
    }

    private static void await(Future<?> coded) throws IOException, InterruptedException {
        try {
            coded.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException full -> throw full;
                case RuntimeException cause -> throw cause;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }

    @Override
    public void close() {
        thread.close();
        arena.close();
    }
}
