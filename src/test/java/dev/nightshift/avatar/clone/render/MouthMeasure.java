package dev.nightshift.avatar.clone.render;

import java.util.Map;
import java.util.TreeMap;

/**
 * Compares drawn mouths with real ones, picture by picture in their order, where the drawn one covers at least half.
 *
 * <ul>
 *   <li>{@code psnr_db}: of all colours of all pictures
 *   <li>{@code ssim}: of the brightness in squares of 7 pixels (Wang et al. 2004)
 *   <li>{@code sharpness}: mean absolute Laplacian of the brightness, drawn by real
 *   <li>{@code temporal_pct}: mean absolute difference of consecutive pictures, how far from the real one's, per cent
 *   <li>{@code flicker_ratio}: the greatest such difference by the real one's greatest
 * </ul>
 */
public final class MouthMeasure {
    private static final int COVERED = 128;
    private static final int REACH = 3;
    private static final double C1 = 6.5025;
    private static final double C2 = 58.5225;

    private final Shade cover;
    private double squares;
    private long samples;
    private double similar;
    private long windows;
    private double sharpReal;
    private double sharpDrawn;
    private double changeReal;
    private double changeDrawn;
    private double mostReal;
    private double mostDrawn;
    private Texture lastReal = Texture.blank(1, 1);
    private Texture lastDrawn = Texture.blank(1, 1);

    public MouthMeasure(Triangles triangles) {
        cover = new Shade(triangles, PatchPoints.cover());
    }

    /** One picture's own ratio of signal to noise, dB. */
    public double add(Texture real, Texture drawn, Target target) {
        Box box = Box.around(target.points()).grown(2).within(real.width(), real.height());
        boolean[] covered = covered(box, target);
        Texture one = real.crop(box);
        Texture other = drawn.crop(box);
        double before = squares;
        long counted = samples;
        addColours(one, other, covered);
        addStructure(luma(one), luma(other), covered, box.width(), box.height());
        addChange(real, drawn, box, covered);
        lastReal = real;
        lastDrawn = drawn;
        return decibels((squares - before) / (samples - counted));
    }

    /** Name to number. */
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new TreeMap<>();
        metrics.put("psnr_db", decibels(squares / samples));
        metrics.put("ssim", similar / windows);
        metrics.put("sharpness", sharpDrawn / sharpReal);
        metrics.put("temporal_pct", 100 * Math.abs(changeDrawn / changeReal - 1));
        metrics.put("flicker_ratio", mostDrawn / mostReal);
        return metrics;
    }

    private boolean[] covered(Box box, Target target) {
        Texture shade = cover.draw(box.local(target.points()), box.width(), box.height());
        boolean[] covered = new boolean[shade.pixels().length];
        for (int i = 0; i < covered.length; i++) {
            covered[i] = (shade.pixels()[i] & 255) >= COVERED;
        }
        return covered;
    }

    private void addColours(Texture real, Texture drawn, boolean[] covered) {
        for (int i = 0; i < covered.length; i++) {
            for (int shift = 0; shift < 24 && covered[i]; shift += 8) {
                double d = (real.pixels()[i] >> shift & 255) - (drawn.pixels()[i] >> shift & 255);
                squares += d * d;
                samples++;
            }
        }
    }

    private void addStructure(double[] real, double[] drawn, boolean[] covered, int width, int height) {
        for (int y = REACH; y < height - REACH; y++) {
            for (int x = REACH; x < width - REACH; x++) {
                int i = y * width + x;
                if (covered[i]) {
                    sharpReal += laplacian(real, i, width);
                    sharpDrawn += laplacian(drawn, i, width);
                    similar += similarity(real, drawn, i, width);
                    windows++;
                }
            }
        }
    }

    private void addChange(Texture real, Texture drawn, Box box, boolean[] covered) {
        if (lastReal.width() != real.width()) {
            return;
        }
        double sumReal = 0;
        double sumDrawn = 0;
        int count = 0;
        for (int i = 0; i < covered.length; i++) {
            if (covered[i]) {
                int at = (box.top() + i / box.width()) * real.width() + box.left() + i % box.width();
                sumReal += Math.abs(luma(real.pixels()[at]) - luma(lastReal.pixels()[at]));
                sumDrawn += Math.abs(luma(drawn.pixels()[at]) - luma(lastDrawn.pixels()[at]));
                count++;
            }
        }
        changeReal += sumReal / count;
        changeDrawn += sumDrawn / count;
        mostReal = Math.max(mostReal, sumReal / count);
        mostDrawn = Math.max(mostDrawn, sumDrawn / count);
    }

    private static double similarity(double[] real, double[] drawn, int at, int width) {
        double a = 0;
        double b = 0;
        double aa = 0;
        double bb = 0;
        double ab = 0;
        for (int v = -REACH; v <= REACH; v++) {
            for (int u = -REACH; u <= REACH; u++) {
                double p = real[at + v * width + u];
                double q = drawn[at + v * width + u];
                a += p;
                b += q;
                aa += p * p;
                bb += q * q;
                ab += p * q;
            }
        }
        double n = (2 * REACH + 1) * (2 * REACH + 1);
        a /= n;
        b /= n;
        return (2 * a * b + C1)
                * (2 * (ab / n - a * b) + C2)
                / ((a * a + b * b + C1) * (aa / n - a * a + bb / n - b * b + C2));
    }

    private static double laplacian(double[] luma, int at, int width) {
        return Math.abs(4 * luma[at] - luma[at - 1] - luma[at + 1] - luma[at - width] - luma[at + width]);
    }

    private static double[] luma(Texture picture) {
        double[] luma = new double[picture.pixels().length];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = luma(picture.pixels()[i]);
        }
        return luma;
    }

    private static double luma(int p) {
        return 0.299 * (p >> 16 & 255) + 0.587 * (p >> 8 & 255) + 0.114 * (p & 255);
    }

    private static double decibels(double meanSquare) {
        return 10 * Math.log10(255 * 255 / Math.max(1e-9, meanSquare));
    }
}
