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
        Target target = new Target(exemplar.points(), exemplar.view(), exemplar.feature());
        Band sum = blend.half(near, target, exemplar.points(), exemplar.half());
        Texture picture = Texture.blank(exemplar.half().width(), exemplar.half().height());
        for (int i = 0; i < picture.pixels().length; i++) {
            picture.pixels()[i] = 0xFF000000
                    | channel(sum.values()[3 * i]) << 16
                    | channel(sum.values()[3 * i + 1]) << 8
                    | channel(sum.values()[3 * i + 2]);
        }
        return picture;
    }

    /** Points at half the size. */
    public static float[] halved(float[] xy) {
        float[] half = new float[xy.length];
        for (int i = 0; i < xy.length; i++) {
            half[i] = xy[i] / 2;
        }
        return half;
    }

    private static int channel(float value) {
        return Math.clamp((int) (value + 0.5f), 0, 255);
    }
}
