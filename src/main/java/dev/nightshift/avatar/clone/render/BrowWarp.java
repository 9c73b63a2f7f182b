package dev.nightshift.avatar.clone.render;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.Similarity;

/**
 * Raises or lowers brows and upper lids in a picture by a smooth warp of the skin between hairline and lower lids. One thread.
 *
 * <pre>
 *   hairline   ------------------   0
 *   brows      outer inner inner outer, as wished
 *   upper lids    lid       lid     as wished
 *   lower lids ------------------   0
 * </pre>
 */
public final class BrowWarp {
    /** Less than that nobody sees, canonical pixels. */
    private static final double LEAST = 0.15;

    private static final int COLUMNS = 17;
    private static final int ROWS = 13;
    /** Half the width of what moves, canonical pixels, from the middle of the face. */
    private static final double HALF_WIDTH = 66;

    private static final double MIDDLE = Canonical.SIZE / 2.0;
    private static final double FOREHEAD = 42;
    private static final double INNER = 12;
    private static final double OUTER = 48;
    private static final double EYE = 31;
    private static final double EYE_REACH = 16;
    private static final int[] BROWS = {70, 63, 105, 66, 107, 336, 296, 334, 293, 300};
    private static final int[] UPPER_LIDS = {159, 386};
    private static final int[] LOWER_LIDS = {145, 374};
    private static final Triangles SQUARES = Triangles.grid(COLUMNS, ROWS);

    private final Warp warp = new Warp(SQUARES);
    private final Sketch sketch = new Sketch();

    /**
     * Moves them in place, upwards by canonical pixels.
     *
     * @param inner the brows' ends at the nose
     * @param outer the brows' ends at the temples
     * @param lids the upper lids
     */
    public void draw(Texture picture, Mesh face, double inner, double outer, double lids) {
        if (Math.max(Math.abs(inner), Math.max(Math.abs(outer), Math.abs(lids))) < LEAST) {
            return;
        }
        double brow = height(face, BROWS);
        double lid = height(face, UPPER_LIDS);
        double bottom = height(face, LOWER_LIDS) + 4;
        double top = brow - FOREHEAD;
        Similarity back = Canonical.of(face).inverse();
        float[] from = new float[2 * COLUMNS * ROWS];
        float[] to = new float[from.length];
        for (int i = 0; i < COLUMNS * ROWS; i++) {
            double x = MIDDLE + HALF_WIDTH * (2.0 * (i % COLUMNS) / (COLUMNS - 1) - 1);
            double y = top + (bottom - top) * (i / COLUMNS) / (ROWS - 1);
            double side = Math.abs(x - MIDDLE);
            double up =
                    browShare(y, top, brow, lid) * (inner + (outer - inner) * step((side - INNER) / (OUTER - INNER)));
            up *= step((HALF_WIDTH - side) / (HALF_WIDTH - OUTER));
            up += lids * step(1 - Math.abs(side - EYE) / EYE_REACH) * lidShare(y, brow, lid, bottom);
            from[2 * i] = (float) back.x(x, y);
            from[2 * i + 1] = (float) back.y(x, y);
            to[2 * i] = (float) back.x(x, y - up);
            to[2 * i + 1] = (float) back.y(x, y - up);
        }
        draw(picture, from, to);
    }

    private void draw(Texture picture, float[] from, float[] to) {
        Box box = Box.around(from).grown(4).within(picture.width(), picture.height());
        Texture part = sketch.crop(picture, box);
        warp.draw(part, box.local(from), picture, to);
    }

    /** 1 at the brows, 0 at the hairline and the lids. */
    private static double browShare(double y, double top, double brow, double lid) {
        return y < brow ? step((y - top) / (brow - top)) : step((lid - y) / Math.max(1, lid - brow));
    }

    /** 1 at the upper lid, 0 at the brows and the lower lid. */
    private static double lidShare(double y, double brow, double lid, double bottom) {
        return y < lid ? step((y - brow) / Math.max(1, lid - brow)) : step((bottom - y) / Math.max(1, bottom - lid));
    }

    private static double step(double t) {
        double s = Math.clamp(t, 0, 1);
        return s * s * (3 - 2 * s);
    }

    private static double height(Mesh face, int[] points) {
        float[] xy = Canonical.points(face, points);
        double sum = 0;
        for (int i = 1; i < xy.length; i += 2) {
            sum += xy[i];
        }
        return sum / points.length;
    }
}
