package dev.nightshift.avatar.clone.render;

import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * Draws a wished mouth into a base picture from the person's own pictures.
 *
 * <pre>
 *   nearest exemplars --warped at half size, blended--------> low frequencies ─┐
 *   one of them, chosen to follow the footage --warped--> high frequencies ────┤
 *   base picture around it ------------------------> colour offset, noise ─────┴─> covered patch in the picture
 * </pre>
 *
 * <p>Keeps what it chose last, so it draws one host's pictures in their order, on one thread.
 */
public final class MouthPainter {
    /** How many exemplars are blended. */
    private static final int NEAREST = 12;

    private final TextureBank bank;
    private final LowBlend blend;
    private final Shade cover;
    private final Shade inside;
    private final Lead lead = new Lead();
    private final Grain grain = new Grain(new SplittableRandom(1));
    private final Sketch baseSketch = new Sketch();
    private final Sketch drawnSketch = new Sketch();
    private final Sketch halfSketch = new Sketch();
    private final Sketch smearedSketch = new Sketch();

    public MouthPainter(TextureBank bank) {
        this.bank = bank;
        this.blend = new LowBlend(bank.triangles());
        this.cover = new Shade(bank.triangles(), PatchPoints.cover());
        this.inside = new Shade(bank.triangles(), PatchPoints.inside());
    }

    /** Replaces the mouth of {@code picture}, in place. */
    public void paint(Texture picture, Target target) {
        paint(picture, target, 1, exemplar -> true);
    }

    /**
     * Replaces the mouth of {@code picture}, in place.
     *
     * @param presence 0 leaves the picture as it is .. 1 shows only the drawn mouth
     * @param allowed which exemplars may be used
     */
    public void paint(Texture picture, Target target, double presence, Predicate<Exemplar> allowed) {
        Neighbours near = Neighbours.of(target.feature(), bank.exemplars(), NEAREST, allowed);
        Exemplar leading = lead.choose(near);
        Box box = Box.around(target.points()).grown(2).within(picture.width(), picture.height());
        float[] local = box.local(target.points());
        Texture base = baseSketch.crop(picture, box);
        Texture drawn = drawnSketch.crop(picture, box);
        Spans spans = blend.spans(local, drawn);
        blend.full(leading, target, local, drawn, spans);
        Band low = low(near, leading, target, local, halfSketch.half(base));
        Texture covered = cover.draw(local, box.width(), box.height(), spans);
        Patch patch = new Patch(base, drawn, covered, low);
        patch.into(picture, box, presence, new MotionBlur(target.motion(), smearedSketch), grain);
    }

    /** What the blend is brighter than the leading exemplar, at half the size; nothing inside the mouth. */
    private Band low(Neighbours near, Exemplar leading, Target target, float[] local, Texture outside) {
        Spans spans = blend.halfSpans(local, outside);
        Blend sum = blend.blend(near, target, outside, spans);
        blend.half(leading, target, outside, spans);
        Texture mouth = inside.draw(blend.halfLocal(), outside.width(), outside.height(), spans);
        Band low = Band.blank(outside.width(), outside.height(), 2);
        sum.minus(outside.pixels(), mouth.pixels(), low.values());
        return low;
    }
}
