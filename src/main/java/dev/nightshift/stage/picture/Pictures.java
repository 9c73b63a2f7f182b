package dev.nightshift.stage.picture;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A bounded cache of product pictures. Safe for any thread.
 *
 * <p>Decoding takes tens of milliseconds, longer than a picture is shown: call {@link #warm} from another thread before
 * an offer comes up. {@link #use} decodes on the spot when nobody did, which costs late pictures but never a wrong one
 * and keeps a rehearsal reproducible.
 */
public final class Pictures {
    /** Pictures are reduced to this many pixels on their longer side: the close-up at 1080 with room to zoom. */
    public static final int LONGEST_SIDE = 1280;

    private final int capacity;
    private final LinkedHashMap<Path, Kept> kept = new LinkedHashMap<>(16, .75f, true);
    private long evicted;

    /**
     * A cache.
     *
     * @param capacity how many pictures are kept; up to 6.5 MB each
     */
    public Pictures(int capacity) {
        this.capacity = capacity;
    }

    /**
     * Does something with the picture of a file, which is valid only meanwhile: native memory is freed as soon as a
     * picture has left the cache and nobody uses it, not when the garbage collector gets around to it.
     */
    public <T> T use(Path file, Function<Picture, T> drawing) {
        Kept entry = acquire(file);
        try {
            return drawing.apply(entry.picture);
        } finally {
            release(entry);
        }
    }

    /** Decodes a picture ahead of time, and says what became of it: a missing one is worth a warning to the shop. */
    public Status warm(Path file) {
        return use(file, picture -> switch (picture) {
            case Picture.Ready ready ->
                new Status.Decoded(ready.image().getWidth(), ready.image().getHeight());
            case Picture.Missing missing -> new Status.Missing(missing.reason());
        });
    }

    /** How many pictures left the cache to make room. */
    public synchronized long evicted() {
        return evicted;
    }

    /** Decodes outside the lock: other rooms go on drawing meanwhile. */
    private Kept acquire(Path file) {
        synchronized (this) {
            Kept known = kept.get(file);
            if (known != null) {
                known.users++;
                return known;
            }
        }
        Picture decoded = PictureDecoder.decode(file);
        synchronized (this) {
            Kept entry = kept.get(file);
            if (entry == null) {
                entry = new Kept(decoded);
                kept.put(file, entry);
            } else {
                free(decoded);
            }
            entry.users++;
            shrink();
            return entry;
        }
    }

    private synchronized void release(Kept entry) {
        entry.users--;
        if (entry.evicted && entry.users == 0) {
            free(entry.picture);
        }
    }

    private void shrink() {
        while (kept.size() > capacity) {
            Map.Entry<Path, Kept> oldest = kept.firstEntry();
            kept.remove(oldest.getKey());
            evicted++;
            oldest.getValue().evicted = true;
            if (oldest.getValue().users == 0) {
                free(oldest.getValue().picture);
            }
        }
    }

    private static void free(Picture picture) {
        switch (picture) {
            case Picture.Ready ready -> ready.image().close();
            case Picture.Missing missing -> {
                // holds no memory
            }
        }
    }

    private static final class Kept {
        private final Picture picture;
        private int users;
        private boolean evicted;

        private Kept(Picture picture) {
            this.picture = picture;
        }
    }

    /** What became of a picture file. */
    public sealed interface Status {
        /** It can be shown; its size in pixels after reduction. */
        record Decoded(int width, int height) implements Status {}

        /** A drawn placeholder will stand in. */
        record Missing(String reason) implements Status {}
    }
}
