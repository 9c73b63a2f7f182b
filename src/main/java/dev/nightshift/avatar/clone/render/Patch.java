package dev.nightshift.avatar.clone.render;

/**
 * A drawn mouth before it becomes part of the picture.
 *
 * @param base what the picture shows there
 * @param drawn the leading exemplar, warped; used up
 * @param cover 0 base .. 255 drawn
 * @param low what is added to {@code drawn}
 */
record Patch(Texture base, Texture drawn, Texture cover, Band low) {

    void into(Texture picture, Box box, double presence, MotionBlur blur, Grain grain) {
        low.addTo(drawn, cover);
        Texture seen = blur.match(drawn, base, cover);
        Seam.offset(seen, base, cover).addTo(seen, cover);
        grain.addTo(seen, base, cover);
        int whole = (int) Math.round(256 * presence);
        for (int y = 0; y < base.height(); y++) {
            mix(seen, y * base.width(), picture.pixels(), (box.top() + y) * picture.width() + box.left(), whole);
        }
    }

    private void mix(Texture seen, int from, int[] into, int at, int whole) {
        for (int x = 0; x < base.width(); x++) {
            int covered = cover.pixels()[from + x] & 255;
            if (covered != 0) {
                int share = (covered + (covered >> 7)) * whole >> 8;
                into[at + x] = Warp.mix(base.pixels()[from + x], seen.pixels()[from + x], share);
            }
        }
    }
}
