package dev.nightshift.avatar.clone.render;

/**
 * A drawn mouth before it becomes part of the picture.
 *
 * @param base what the picture shows there
 * @param drawn the leading exemplar, warped
 * @param cover 0 base .. 255 drawn
 * @param low what is added to {@code drawn}
 */
record Patch(Texture base, Texture drawn, Texture cover, Band low) {

    void into(Texture picture, Box box, double presence) {
        int width = base.width();
        float[] colours = new float[3 * width * base.height()];
        float[] row = new float[3 * width];
        for (int y = 0; y < base.height(); y++) {
            for (int x = 0; x < width; x++) {
                int p = drawn.pixels()[y * width + x];
                row[3 * x] = p >> 16 & 255;
                row[3 * x + 1] = p >> 8 & 255;
                row[3 * x + 2] = p & 255;
            }
            low.addTo(y, row, width);
            System.arraycopy(row, 0, colours, 3 * y * width, row.length);
        }
        Band offset = Seam.offset(colours, base, cover);
        for (int y = 0; y < base.height(); y++) {
            System.arraycopy(colours, 3 * y * width, row, 0, row.length);
            offset.addTo(y, row, width);
            mix(row, y, picture.pixels(), (box.top() + y) * picture.width() + box.left(), (float) presence);
        }
    }

    private void mix(float[] row, int y, int[] into, int at, float presence) {
        int width = base.width();
        for (int x = 0; x < width; x++) {
            float share = presence * (cover.pixels()[y * width + x] & 255) / 255f;
            if (share > 0) {
                int p = base.pixels()[y * width + x];
                int red = channel(p >> 16 & 255, row[3 * x], share);
                int green = channel(p >> 8 & 255, row[3 * x + 1], share);
                int blue = channel(p & 255, row[3 * x + 2], share);
                into[at + x] = p & 0xFF000000 | red << 16 | green << 8 | blue;
            }
        }
    }

    private static int channel(int base, float drawn, float share) {
        return Math.clamp((int) (base + (drawn - base) * share + 0.5f), 0, 255);
    }
}
