package dev.nightshift.studio.bank;

import dev.nightshift.avatar.clone.render.Exemplar;
import dev.nightshift.avatar.clone.render.HalfView;
import dev.nightshift.avatar.clone.render.Texture;
import dev.nightshift.avatar.clone.render.TextureBank;

/**
 * What a mouth most likely looks like by the other pictures, at half the size of its own crop.
 *
 * @param points the patch's points in it
 */
record Likely(Texture picture, float[] points) {

    static Likely of(Portrait portrait, TextureBank bank, int sameMoment) {
        Exemplar exemplar = portrait.exemplar();
        int frame = exemplar.frame();
        HalfView view = new HalfView(bank);
        Texture picture = view.draw(exemplar, other -> Math.abs(other.frame() - frame) > sameMoment);
        return new Likely(picture, HalfView.halved(exemplar.points()));
    }
}
