package dev.nightshift.avatar.drawn.motion;

/**
 * A stretch of a sound with one shape; most sounds are one part, a diphthong or an affricate is two or more.
 *
 * @param viseme the shape
 * @param share of the sound's time, the parts of one sound sum to 1
 * @param open factor on the shape's opening, near 1 (schwa opens less than e)
 * @param presence factor on how strongly it insists (h takes the shape of what follows)
 */
public record VisemePart(Viseme viseme, double share, double open, double presence) {
    VisemePart lasting(double newShare) {
        return new VisemePart(viseme, newShare, open, presence);
    }
}
