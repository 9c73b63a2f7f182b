package dev.nightshift.avatar.clone.render;

import dev.nightshift.avatar.clone.face.Similarity;

/** Warps exemplars to a target: one in full size, or a weighted blend of many at half the size. One thread. */
final class LowBlend {
    private final Warp warp;
    private final Warp halfWarp;
    private final MouthInside inside = new MouthInside();
    private final Blend sum = new Blend();
    private float[] halfLocal = {};

    LowBlend(Triangles triangles) {
        warp = new Warp(triangles);
        halfWarp = new Warp(triangles);
    }

    /** What a target fills, until the next one. */
    Spans spans(float[] local, Texture canvas) {
        return warp.spans(local, canvas.width(), canvas.height());
    }

    /** Draws one exemplar over what {@code into} shows. */
    void full(Exemplar exemplar, Target target, float[] local, Texture into, Spans spans) {
        float[] source = source(exemplar, target);
        warp.draw(exemplar.full(), source, into, local, spans);
        inside.draw(exemplar, source, local, target.view(), into);
    }

    /** Takes over a target at half the size, and finds what it fills. */
    Spans halfSpans(float[] local, Texture canvas) {
        halfLocal = HalfView.halved(local);
        return halfWarp.spans(halfLocal, canvas.width(), canvas.height());
    }

    /** The target's points at half the size. */
    float[] halfLocal() {
        return halfLocal;
    }

    /** Draws one exemplar at half the size over what {@code into} shows. */
    void half(Exemplar exemplar, Target target, Texture into, Spans spans) {
        float[] source = source(exemplar, target);
        for (int i = 0; i < source.length; i++) {
            source[i] /= 2;
        }
        halfWarp.draw(exemplar.half(), source, into, halfLocal, spans);
    }

    /**
     * The blend at half the size, until the next one. Outside of the triangles it is what {@code canvas} shows.
     *
     * @param canvas drawn upon
     * @param spans of the target at half the size
     */
    Blend blend(Neighbours near, Target target, Texture canvas, Spans spans) {
        sum.begin(canvas.width() * canvas.height());
        int[] weights = Blend.whole(near.weights());
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                half(near.exemplars().get(i), target, canvas, spans);
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
