package dev.nightshift.avatar.clone.render;

import dev.nightshift.avatar.clone.face.Similarity;

/** Warps exemplars to a target: one in full size, or a weighted blend of many at half the size. */
final class LowBlend {
    private final Warp warp;
    private final MouthInside inside = new MouthInside();

    LowBlend(Triangles triangles) {
        warp = new Warp(triangles);
    }

    /** What a target fills. */
    Spans spans(float[] local, Texture canvas) {
        return warp.spans(local, canvas.width(), canvas.height());
    }

    /** Draws one exemplar over what {@code into} shows. */
    void full(Exemplar exemplar, Target target, float[] local, Texture into, Spans spans) {
        float[] source = source(exemplar, target);
        warp.draw(exemplar.full(), source, into, local, spans);
        inside.draw(exemplar, source, local, target.view(), into);
    }

    /** What a target fills at half the size. */
    Spans halfSpans(float[] local, Texture canvas) {
        return warp.spans(HalfView.halved(local), canvas.width(), canvas.height());
    }

    /** Draws one exemplar at half the size over what {@code into} shows. */
    void half(Exemplar exemplar, Target target, float[] local, Texture into, Spans spans) {
        warp.draw(exemplar.half(), HalfView.halved(source(exemplar, target)), into, HalfView.halved(local), spans);
    }

    /**
     * The blend at half the size. Outside of the triangles it is what {@code canvas} shows.
     *
     * @param canvas drawn upon
     * @param spans of the target at half the size
     */
    Blend blend(Neighbours near, Target target, float[] local, Texture canvas, Spans spans) {
        Blend sum = new Blend(canvas.pixels().length);
        int[] weights = Blend.whole(near.weights());
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                half(near.exemplars().get(i), target, local, canvas, spans);
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
