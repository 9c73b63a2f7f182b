package dev.nightshift.broadcast.mark;

import dev.nightshift.media.Luma;

/** Looks in a picture for marks of keys that nobody used. */
public final class KeyTrials {
    private KeyTrials() {}

    /** Whether a mark of this key is found; key 0 stands for the key of all Nightshift programs. */
    public static boolean found(Luma picture, long key) {
        MarkDetector detector = key == 0 ? new MarkDetector() : new MarkDetector(new MarkLayout(key));
        detector.add(picture);
        return detector.read().isPresent();
    }
}
