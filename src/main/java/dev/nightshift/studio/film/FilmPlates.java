package dev.nightshift.studio.film;

import dev.nightshift.avatar.clone.model.Loops;
import dev.nightshift.avatar.clone.model.Plates;
import dev.nightshift.avatar.clone.render.Texture;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Pictures of a film, decoded ahead of their use by a thread of its own: the next ones, and those that the film may go on
 * with. {@link #read} copies; it waits only for a picture that nobody could foresee. One reading thread.
 */
public final class FilmPlates implements Plates, AutoCloseable {
    /** Pictures decoded ahead of each that is read. */
    private static final int AHEAD = 3;
    /** Joins whose first picture is decoded before they are chosen. */
    private static final int WAYS = 3;
    /** Decoded pictures at a time: two places in the film, their next ones, and the ways on. */
    private static final int BUFFERS = 14;

    private final Film film;
    private final Map<Integer, List<Integer>> ways;
    private final Arena arena = Arena.ofShared();
    private final FilmDecoder decoder;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("film").daemon().factory());
    /** By picture, the one that was wanted longest ago first. */
    private final Map<Integer, Decoding> decoded = new LinkedHashMap<>(32, .75f, true);

    private final List<MemorySegment> free = new ArrayList<>();

    private record Decoding(MemorySegment pixels, Future<?> done) {}

    /**
     * Plates of a film, which has to stay open longer than they.
     *
     * @param loops ways that will be gone through it
     */
    public FilmPlates(Film film, Loops loops) {
        this.film = film;
        this.ways = ways(loops);
        this.decoder = new FilmDecoder(film);
        for (int i = 0; i < BUFFERS; i++) {
            free.add(arena.allocate(4L * film.width() * film.height(), 64));
        }
    }

    @Override
    public void read(int frame, Texture into) {
        if (into.width() != film.width() || into.height() != film.height()) {
            throw new IllegalArgumentException("the film's pictures are of another size");
        }
        if (!decoded.containsKey(frame)) {
            forgetPlans();
        }
        Decoding wanted = decoding(frame);
        await(wanted.done());
        MemorySegment.copy(wanted.pixels(), ValueLayout.JAVA_INT, 0, into.pixels(), 0, into.pixels().length);
        for (int next = frame + 1; next <= Math.min(frame + AHEAD, film.length() - 1); next++) {
            decoding(next);
        }
        ways.getOrDefault(frame + AHEAD, List.of()).forEach(this::decoding);
    }

    /** The cheapest ways from each picture that is left by any. */
    private static Map<Integer, List<Integer>> ways(Loops loops) {
        Map<Integer, List<Integer>> ways = new LinkedHashMap<>();
        loops.joins().stream()
                .sorted(Comparator.comparingDouble(Loops.Join::cost))
                .forEach(join -> {
                    List<Integer> from = ways.computeIfAbsent(join.from(), none -> new ArrayList<>());
                    if (from.size() < WAYS) {
                        from.add(join.to());
                    }
                });
        return ways;
    }

    private Decoding decoding(int frame) {
        Decoding known = decoded.get(frame);
        if (known != null) {
            return known;
        }
        // A buffer may still wait to be filled with what it was for: the new order stands behind that one.
        MemorySegment pixels = free.isEmpty() ? oldest() : free.removeLast();
        Decoding begun = new Decoding(pixels, thread.submit(() -> decoder.decode(frame, pixels)));
        decoded.put(frame, begun);
        return begun;
    }

    private MemorySegment oldest() {
        Iterator<Decoding> oldest = decoded.values().iterator();
        Decoding given = oldest.next();
        oldest.remove();
        given.done().cancel(false);
        return given.pixels();
    }

    /** The film goes on where nobody thought: what was ordered and not begun has to stand back. */
    private void forgetPlans() {
        decoded.values().removeIf(planned -> {
            boolean dropped = !planned.done().isDone() && planned.done().cancel(false);
            if (dropped) {
                free.add(planned.pixels());
            }
            return dropped;
        });
    }

    private static void await(Future<?> done) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    done.get();
                    return;
                } catch (InterruptedException stop) {
                    interrupted = true;
                } catch (ExecutionException failed) {
                    throw new FilmException("the film can't be shown", failed);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        thread.close();
        decoder.close();
        arena.close();
    }
}
