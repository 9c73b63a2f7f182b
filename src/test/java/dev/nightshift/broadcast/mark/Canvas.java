package dev.nightshift.broadcast.mark;

import dev.nightshift.media.Luma;
import java.lang.foreign.MemorySegment;
import java.util.Random;

/** Grey pictures made of arithmetic, marked, scaled and cut as platforms do. */
record Canvas(int width, int height, double[] pixels) {
    /** Light and shade, some edges, grain. */
    static Canvas room(int width, int height, long seed) {
        Random chance = new Random(seed);
        double[] pixels = new double[width * height];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            int y = i / width;
            double shelf = y % (height / 8) < 9 || x % (width / 3) < 6 ? -45 : 0;
            double shade = 40 * Math.sin(x * 3.0 / width + seed) + 35 * Math.cos(y * 4.0 / height);
            pixels[i] = 128 + shade + shelf + 4 * chance.nextGaussian();
        }
        return new Canvas(width, height, pixels);
    }

    Canvas marked(MarkTile tile) {
        double[] sum = pixels.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.round(sum[i] + tile.row(i / width)[i % width] / 65_536.0);
        }
        return new Canvas(width, height, sum);
    }

    Canvas cut(int left, int top, int wide, int high) {
        double[] part = new double[wide * high];
        for (int i = 0; i < part.length; i++) {
            part[i] = pixels[(top + i / wide) * width + left + i % wide];
        }
        return new Canvas(wide, high, part);
    }

    /** Bilinear. */
    Canvas scaled(int wide, int high) {
        double[] other = new double[wide * high];
        for (int i = 0; i < other.length; i++) {
            double x = Math.clamp((i % wide + .5) * width / wide - .5, 0, width - 1.001);
            double y = Math.clamp((i / wide + .5) * height / high - .5, 0, height - 1.001);
            other[i] = at(x, y);
        }
        return new Canvas(wide, high, other);
    }

    private double at(double x, double y) {
        int left = (int) x;
        int top = (int) y;
        double across = x - left;
        double down = y - top;
        int at = top * width + left;
        return (1 - down) * ((1 - across) * pixels[at] + across * pixels[at + 1])
                + down * ((1 - across) * pixels[at + width] + across * pixels[at + width + 1]);
    }

    Luma luma() {
        byte[] bytes = new byte[pixels.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(pixels[i]), 0, 255);
        }
        return new Luma(width, height, width, MemorySegment.ofArray(bytes));
    }

    /** Peak signal to noise of another picture against this one, in decibels. */
    double psnr(Canvas other) {
        double sum = 0;
        for (int i = 0; i < pixels.length; i++) {
            double error = Math.round(pixels[i]) - other.pixels[i];
            sum += error * error;
        }
        return 10 * Math.log10(255 * 255 * pixels.length / sum);
    }
}
