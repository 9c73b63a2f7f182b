package dev.nightshift.studio.identity;

import java.util.Arrays;

/**
 * One convolution with the scale and shift of each channel that follows it.
 *
 * @param side of the window, pixels
 * @param filters {@code side * side * in * out} numbers, the output channel running fastest
 * @param bias one an output channel, added before scaling
 * @param scale one an output channel
 * @param shift one an output channel
 */
record Convolution(int side, int in, int out, float[] filters, float[] bias, float[] scale, float[] shift) {

    /** Every pixel, with zeros beyond the edge: the size stays. */
    Layer over(Layer input) {
        return run(input, 1, side / 2, input.height(), input.width());
    }

    /** Every second pixel, within the edges only. */
    Layer down(Layer input) {
        return run(input, 2, 0, (input.height() - side) / 2 + 1, (input.width() - side) / 2 + 1);
    }

    private Layer run(Layer input, int stride, int margin, int height, int width) {
        Layer output = new Layer(height, width, out);
        float[] sums = new float[out];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                Arrays.fill(sums, 0);
                window(input, y * stride - margin, x * stride - margin, sums);
                int at = output.at(y, x);
                for (int c = 0; c < out; c++) {
                    output.values()[at + c] = (sums[c] + bias[c]) * scale[c] + shift[c];
                }
            }
        }
        return output;
    }

    private void window(Layer input, int top, int left, float[] sums) {
        for (int j = Math.max(0, -top); j < side && top + j < input.height(); j++) {
            for (int i = Math.max(0, -left); i < side && left + i < input.width(); i++) {
                pixel(input.values(), input.at(top + j, left + i), (j * side + i) * in * out, sums);
            }
        }
    }

    /** The inner loop runs along the output channels: they lie side by side in memory, so that it becomes vectors. */
    private void pixel(float[] values, int from, int filter, float[] sums) {
        for (int c = 0; c < in; c++) {
            float value = values[from + c];
            int row = filter + c * out;
            for (int o = 0; o < sums.length; o++) {
                sums[o] += value * filters[row + o];
            }
        }
    }
}
