package dev.nightshift.avatar.clone.render;

import dev.nightshift.avatar.clone.face.Similarity;

/** Warps exemplars to a target: one in full size, or a weighted blend of many at half the size. */
final class LowBlend {
    private final Warp warp;

    LowBlend(Triangles triangles) {
        warp = new Warp(triangles);
    }

    /** Draws one exemplar over what {@code into} shows. */
    void full(Exemplar exemplar, Target target, float[] local, Texture into) {
        warp.draw(exemplar.full(), source(exemplar, target), into, local);
    }

    /** Draws one exemplar at half the size over what {@code into} shows. */
    void half(Exemplar exemplar, Target target, float[] local, Texture into) {
        warp.draw(exemplar.half(), HalfView.halved(source(exemplar, target)), into, HalfView.halved(local));
    }

    /**
     * The blend at half the size. Outside of the triangles it is what {@code canvas} shows.
     *
     * @param canvas drawn upon
     */
    Blend blend(Neighbours near, Target target, float[] local, Texture canvas) {
        Blend sum = new Blend(canvas.pixels().length);
        int[] weights = Blend.whole(near.weights());
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                half(near.exemplars().get(i), target, local, canvas);
                sum.add(canvas.pixels(), weights[i]);
            }
        }
        return sum;
    }

    private static float[] source(Exemplar exemplar, Target target) {
        float[] points = exemplar.points().clone();
        Similarity turn = target.view().then(exemplar.view().inverse());
        PatchPoints.followRim(target.points(), turn, points);
        return points;
    }
}
