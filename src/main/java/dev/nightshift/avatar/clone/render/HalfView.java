package dev.nightshift.avatar.clone.render;

import java.util.function.Predicate;

/** What a bank thinks an exemplar looks like, at half the size: what meshes are refined by. */
public final class HalfView {
    private static final int NEAREST = 12;

    private final TextureBank bank;
    private final LowBlend blend;

    public HalfView(TextureBank bank) {
        this.bank = bank;
        this.blend = new LowBlend(bank.triangles());
    }

    /** Draws it from the allowed exemplars, as big as its {@link Exemplar#half()}. */
    public Texture draw(Exemplar exemplar, Predicate<Exemplar> allowed) {
        Neighbours near = Neighbours.of(exemplar.feature(), bank.exemplars(), NEAREST, allowed);
        Target target = new Target(exemplar.points(), exemplar.view(), exemplar.feature(), Motion.NONE);
        Texture canvas = Texture.blank(exemplar.half().width(), exemplar.half().height());
        System.arraycopy(exemplar.half().pixels(), 0, canvas.pixels(), 0, canvas.pixels().length);
        Spans spans = blend.halfSpans(exemplar.points(), canvas);
        return blend.blend(near, target, canvas, spans).picture(canvas.width(), canvas.height());
    }

    /** Points at half the size. */
    public static float[] halved(float[] xy) {
        float[] half = new float[xy.length];
        for (int i = 0; i < xy.length; i++) {
            half[i] = xy[i] / 2;
        }
        return half;
    }
}
