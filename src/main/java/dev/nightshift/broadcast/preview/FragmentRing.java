package dev.nightshift.broadcast.preview;

/**
 * The last fragments of a stream in one array of bytes, numbered from 0. A new fragment overwrites the oldest ones, so
 * memory is bounded whatever the readers do. Not thread-safe.
 */
final class FragmentRing {
    private final byte[] bytes;
    private final long[] starts;
    private final int[] lengths;
    private long next;
    private long oldest;
    private long newestKeyframe = -1;
    private long end;

    /**
     * @param capacityBytes room for all fragments together
     * @param capacityFragments most fragments kept
     */
    FragmentRing(int capacityBytes, int capacityFragments) {
        bytes = new byte[capacityBytes];
        starts = new long[capacityFragments];
        lengths = new int[capacityFragments];
    }

    /**
     * Adds a fragment; an empty one changes nothing.
     *
     * @param keyframe whether decoding can start with it
     * @throws IllegalArgumentException when it is larger than the whole ring
     */
    void append(byte[] fragment, int length, boolean keyframe) {
        if (length > bytes.length) {
            throw new IllegalArgumentException("a fragment of " + length + " bytes does not fit the preview's ring");
        }
        if (length == 0) {
            return;
        }
        while (next - oldest == starts.length || oldest < next && end + length - starts[slot(oldest)] > bytes.length) {
            oldest++;
        }
        int at = (int) (end % bytes.length);
        int first = Math.min(length, bytes.length - at);
        System.arraycopy(fragment, 0, bytes, at, first);
        System.arraycopy(fragment, first, bytes, 0, length - first);
        starts[slot(next)] = end;
        lengths[slot(next)] = length;
        newestKeyframe = keyframe ? next : newestKeyframe;
        end += length;
        next++;
    }

    /** Number that the next fragment will get. */
    long next() {
        return next;
    }

    /** Whether fragment {@code number} can be read. */
    boolean holds(long number) {
        return number >= oldest && number < next;
    }

    /** The newest fragment where decoding can start, or {@link #next()} when there is none. */
    long newestKeyframe() {
        return newestKeyframe >= oldest ? newestKeyframe : next;
    }

    int length(long number) {
        return lengths[slot(number)];
    }

    /** Copies a fragment that is held to the beginning of {@code target}. */
    void copy(long number, byte[] target) {
        int at = (int) (starts[slot(number)] % bytes.length);
        int length = length(number);
        int first = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, 0, first);
        System.arraycopy(bytes, 0, target, first, length - first);
    }

    private int slot(long number) {
        return (int) (number % starts.length);
    }
}
