package dev.nightshift.avatar.clone.render;

import dev.nightshift.avatar.clone.face.Similarity;

/** Warps exemplars to a target: one in full size, or a weighted blend of many at half the size. */
final class LowBlend {
    /** Weights below are not worth their warp. */
    private static final float LEAST = 0.01f;

    private final Warp warp;

    LowBlend(Triangles triangles) {
        warp = new Warp(triangles);
    }

    /** Draws one exemplar over what {@code into} shows. */
    void full(Exemplar exemplar, Target target, float[] local, Texture into) {
        warp.draw(exemplar.full(), source(exemplar, target), into, local);
    }

    /**
     * The blend at half the size, as a field over the full-size patch. Outside of the triangles it shows {@code outside}.
     */
    Band half(Neighbours near, Target target, float[] local, Texture outside) {
        Band sum = Band.blank(outside.width(), outside.height(), 2);
        float used = 0;
        for (int i = 0; i < near.exemplars().size(); i++) {
            used += near.weights()[i] < LEAST ? 0 : near.weights()[i];
        }
        for (int i = 0; i < near.exemplars().size(); i++) {
            if (near.weights()[i] >= LEAST) {
                addHalf(near.exemplars().get(i), target, local, outside, sum, near.weights()[i] / used);
            }
        }
        return sum;
    }

    /** Adds one exemplar at half the size. */
    void addHalf(Exemplar exemplar, Target target, float[] local, Texture outside, Band sum, float weight) {
        Texture drawn =
                new Texture(outside.width(), outside.height(), outside.pixels().clone());
        warp.draw(exemplar.half(), HalfView.halved(source(exemplar, target)), drawn, HalfView.halved(local));
        sum.add(drawn, weight);
    }

    private static float[] source(Exemplar exemplar, Target target) {
        float[] points = exemplar.points().clone();
        Similarity turn = target.view().then(exemplar.view().inverse());
        PatchPoints.followRim(target.points(), turn, points);
        return points;
    }
}
