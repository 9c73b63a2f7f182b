package dev.nightshift.avatar.clone;

import dev.nightshift.avatar.Direction.Expression;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.render.BrowWarp;
import dev.nightshift.avatar.clone.render.Texture;

/** What a feeling does to brows and upper lids of the film's picture: small movements on top of the person's own. */
final class UpperFace {
    /** Most that anything moves, canonical pixels: 4 % of the distance of the eyes. */
    private static final double MOST = 3.6;

    private final BrowWarp warp = new BrowWarp();

    /** Moves brows and lids in place; a face that feels nothing is left as filmed. */
    void move(Texture picture, Mesh face, Expression feeling) {
        double inner = 4 * feeling.sad() + 3 * feeling.surprise() - 3 * feeling.concern();
        double outer = 3 * feeling.surprise() - 0.5 * feeling.sad() - feeling.concern();
        double lids = feeling.surprise() - 0.8 * feeling.sad();
        warp.draw(picture, face, bounded(inner), bounded(outer), bounded(lids));
    }

    private static double bounded(double pixels) {
        return Math.clamp(pixels, -MOST, MOST);
    }
}
