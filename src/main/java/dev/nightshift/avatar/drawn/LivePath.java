package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.svg.Outline;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathFillMode;
import io.github.humbleui.skija.PathVerb;
import io.github.humbleui.skija.impl.Managed;
import io.github.humbleui.skija.impl.Native;

/**
 * A native path whose points change every frame. The public way makes a new garbage-collected {@link Path} each time;
 * this one makes only the native path, swaps it in and frees the old one at once, so that a frame leaves no garbage.
 */
final class LivePath implements AutoCloseable {
    private static final long FREE = Path._nGetFinalizer();
    private static final float[] NO_CONICS = {};

    private final Path path = new Path();
    private final int[] verbs;
    private final int fillMode;

    LivePath(Outline outline, boolean evenOdd) {
        this.verbs = outline.verbs()
                .chars()
                .map(verb -> verbOf((char) verb).ordinal())
                .toArray();
        this.fillMode = (evenOdd ? PathFillMode.EVEN_ODD : PathFillMode.WINDING).ordinal();
        set(outline.points());
    }

    Path path() {
        return path;
    }

    /** Moves the path to new points, as many as the outline has. */
    void set(float[] points) {
        long fresh = Path._nMakeRaw(points, verbs, NO_CONICS, fillMode, true);
        Path._nSwap(Native.getPtr(path), fresh);
        Managed._nInvokeFinalizer(FREE, fresh);
    }

    private static PathVerb verbOf(char letter) {
        return switch (letter) {
            case 'M' -> PathVerb.MOVE;
            case 'L' -> PathVerb.LINE;
            case 'C' -> PathVerb.CUBIC;
            case 'Z' -> PathVerb.CLOSE;
            default -> throw new IllegalArgumentException("No verb: " + letter);
        };
    }

    @Override
    public void close() {
        path.close();
    }
}
