package dev.nightshift.voice.sound;

/**
 * A second-order filter, transposed direct form II; keeps two values of state. Formulas: R. Bristow-Johnson, "Cookbook
 * formulae for audio EQ biquad filter coefficients".
 */
final class Biquad {
    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private double s1;
    private double s2;

    Biquad(double b0, double b1, double b2, double a1, double a2) {
        this.b0 = b0;
        this.b1 = b1;
        this.b2 = b2;
        this.a1 = a1;
        this.a2 = a2;
    }

    static Biquad highPass(double hertz, double quality, double rate) {
        double w = 2 * Math.PI * hertz / rate;
        double alpha = Math.sin(w) / (2 * quality);
        double c = Math.cos(w);
        double a0 = 1 + alpha;
        return new Biquad((1 + c) / 2 / a0, -(1 + c) / a0, (1 + c) / 2 / a0, -2 * c / a0, (1 - alpha) / a0);
    }

    static Biquad bandPass(double hertz, double quality, double rate) {
        double w = 2 * Math.PI * hertz / rate;
        double alpha = Math.sin(w) / (2 * quality);
        double a0 = 1 + alpha;
        return new Biquad(alpha / a0, 0, -alpha / a0, -2 * Math.cos(w) / a0, (1 - alpha) / a0);
    }

    static Biquad peak(double hertz, double quality, double gainDb, double rate) {
        double w = 2 * Math.PI * hertz / rate;
        double gain = Math.pow(10, gainDb / 40);
        double alpha = Math.sin(w) / (2 * quality);
        double a0 = 1 + alpha / gain;
        double middle = -2 * Math.cos(w) / a0;
        return new Biquad((1 + alpha * gain) / a0, middle, (1 - alpha * gain) / a0, middle, (1 - alpha / gain) / a0);
    }

    static Biquad highShelf(double hertz, double gainDb, double rate) {
        double w = 2 * Math.PI * hertz / rate;
        double gain = Math.pow(10, gainDb / 40);
        double c = Math.cos(w);
        double root = Math.sqrt(gain) * Math.sin(w) * Math.sqrt(2);
        double a0 = (gain + 1) - (gain - 1) * c + root;
        return new Biquad(
                gain * ((gain + 1) + (gain - 1) * c + root) / a0,
                -2 * gain * ((gain - 1) + (gain + 1) * c) / a0,
                gain * ((gain + 1) + (gain - 1) * c - root) / a0,
                2 * ((gain - 1) - (gain + 1) * c) / a0,
                ((gain + 1) - (gain - 1) * c - root) / a0);
    }

    double next(double x) {
        double y = b0 * x + s1;
        s1 = b1 * x - a1 * y + s2;
        s2 = b2 * x - a2 * y;
        return y;
    }
}
