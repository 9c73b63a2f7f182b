package dev.nightshift.avatar.drawn;

/** Moves the points of a layer from where they are drawn to where the pose has them. */
interface Mover {
    /**
     * Moves points in place.
     *
     * @param rest where the points are drawn
     * @param points after blending; changed
     */
    void move(float[] rest, float[] points);
}
