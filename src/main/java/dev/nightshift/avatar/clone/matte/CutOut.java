package dev.nightshift.avatar.clone.matte;

import dev.nightshift.avatar.clone.model.Plates;
import dev.nightshift.avatar.clone.render.Texture;
import java.util.Arrays;
import java.util.Optional;

/**
 * A film without its background: pictures with alpha, premultiplied. What an edge still holds of the old background is
 * taken out (C - (1 - alpha) B), then the person is graded and gets the new place's light at its edges. No memory is allocated in a picture. One thread.
 */
public final class CutOut implements Plates, AutoCloseable {
    /** Alpha, of 255, below which a pixel's own colour is doubtful. */
    private static final int THIN = 112;
    /** Pixels over which a person that goes on beyond the picture's sides fades out. */
    private static final int FADE = 18;

    private final Plates film;
    private final Mattes mattes;
    private final Grade grade;
    private final boolean ungraded;
    private final MatteReader reader;
    private final LightWrap wrap;
    private final Cutting cutting = new Cutting();

    /**
     * @param film as large as the mattes' backing; stays the caller's
     * @param behind what the person is set before, when that is known
     */
    public CutOut(Plates film, Mattes mattes, Grade grade, Optional<Surround> behind) {
        this.film = film;
        this.mattes = mattes;
        this.grade = grade;
        this.ungraded = grade.leavesAll();
        this.reader = new MatteReader(mattes.backing().width(), mattes.backing().height());
        this.wrap =
                new LightWrap(behind, mattes.backing().width(), mattes.backing().height());
    }

    @Override
    public void read(int frame, Texture into) {
        film.read(frame, into);
        cutting.pixels = into.pixels();
        wrap.begin();
        reader.read(mattes.packed().get(frame), cutting);
        fadeSides(into);
    }

    /** Where an arm leaves the picture it would end in a straight cut. */
    private static void fadeSides(Texture picture) {
        int width = picture.width();
        for (int row = 0; row < picture.pixels().length; row += width) {
            if (picture.pixels()[row] >>> 24 != 0) {
                fade(picture.pixels(), row, 1);
            }
            if (picture.pixels()[row + width - 1] >>> 24 != 0) {
                fade(picture.pixels(), row + width - 1, -1);
            }
        }
    }

    private static void fade(int[] pixels, int from, int step) {
        for (int k = 0; k < FADE; k++) {
            int share = 256 * (2 * k + 1) / (2 * FADE);
            int p = pixels[from + k * step];
            int even = (p & 0x00FF00FF) * share >>> 8 & 0x00FF00FF;
            int odd = (p >>> 8 & 0x00FF00FF) * share & 0xFF00FF00;
            pixels[from + k * step] = even | odd;
        }
    }

    @Override
    public void close() {
        reader.close();
    }

    private final class Cutting implements MatteReader.Runs {
        private int[] pixels = {};
        private float red;
        private float green;
        private float blue;
        private float redStep;
        private float greenStep;
        private float blueStep;

        @Override
        public void none(int from, int to) {
            Arrays.fill(pixels, from, to, 0);
            wrap.none(pixels, from, to);
        }

        @Override
        public void all(int from, int to) {
            graded(from, to);
            wrap.some(pixels, from, to);
        }

        private void graded(int from, int to) {
            if (mattes.spill() == Spill.NONE && ungraded) {
                return;
            }
            if (mattes.spill() == Spill.NONE) {
                for (int i = from; i < to; i++) {
                    pixels[i] = grade.of(pixels[i]);
                }
            } else {
                for (int i = from; i < to; i++) {
                    pixels[i] = grade.of(mattes.spill().removed(pixels[i]));
                }
            }
        }

        @Override
        public void partly(int from, int to, byte[] alpha) {
            int width = mattes.backing().width();
            int[] backing = mattes.backing().pixels();
            place(reader.drift(), from % width, from / width, to - from);
            for (int i = from; i < to; i++) {
                int a = alpha[i - from] & 255;
                int b = backing[i];
                int p = pixels[i];
                int r = unmixed(p >> 16 & 255, (b >> 16 & 255) + red, a);
                int g = unmixed(p >> 8 & 255, (b >> 8 & 255) + green, a);
                int u = unmixed(p & 255, (b & 255) + blue, a);
                int own = grade.of(mattes.spill().removed(a < THIN ? greyed(r, g, u, a) : r << 16 | g << 8 | u));
                pixels[i] =
                        a << 24 | times(own >> 16 & 255, a) << 16 | times(own >> 8 & 255, a) << 8 | times(own & 255, a);
                red += redStep;
                green += greenStep;
                blue += blueStep;
            }
            wrap.some(pixels, from, to);
        }

        /** The drift at a run's first pixel, and how it goes on to its last. */
        private void place(Drift drift, int x, int y, int length) {
            int end = Math.min(x + length, mattes.backing().width()) - 1;
            float share = 1f / Math.max(1, end - x);
            red = drift.at(x, y, 0);
            green = drift.at(x, y, 1);
            blue = drift.at(x, y, 2);
            redStep = (drift.at(end, y, 0) - red) * share;
            greenStep = (drift.at(end, y, 1) - green) * share;
            blueStep = (drift.at(end, y, 2) - blue) * share;
        }

        /** The person's own colour in a mixed one. */
        private static int unmixed(int mixed, float behind, int alpha) {
            return Math.clamp((int) ((255 * mixed - (255 - alpha) * behind) / alpha + .5f), 0, 255);
        }

        /** What little there is of a colour can't be told well: the less, the greyer. */
        private static int greyed(int red, int green, int blue, int alpha) {
            int grey = (54 * red + 183 * green + 19 * blue) >> 8;
            return grey + (red - grey) * alpha / THIN << 16
                    | grey + (green - grey) * alpha / THIN << 8
                    | grey + (blue - grey) * alpha / THIN;
        }

        private static int times(int value, int alpha) {
            return (value * alpha + 127) / 255;
        }
    }
}
