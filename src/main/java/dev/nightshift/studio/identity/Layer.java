package dev.nightshift.studio.identity;

/**
 * What flows through the net: rows of pixels of channels.
 *
 * @param values {@code height * width * channels} numbers
 */
record Layer(int height, int width, int channels, float[] values) {
    Layer(int height, int width, int channels) {
        this(height, width, channels, new float[height * width * channels]);
    }

    /** Where the channels of a pixel begin. */
    int at(int y, int x) {
        return (y * width + x) * channels;
    }

    Layer rectified() {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(0, values[i]);
        }
        return this;
    }

    /** The largest of each 3x3 window, every second one. */
    Layer largest() {
        Layer out = new Layer((height - 3) / 2 + 1, (width - 3) / 2 + 1, channels);
        for (int y = 0; y < out.height; y++) {
            for (int x = 0; x < out.width; x++) {
                for (int c = 0; c < channels; c++) {
                    out.values[out.at(y, x) + c] = largest(2 * y, 2 * x, c);
                }
            }
        }
        return out;
    }

    private float largest(int top, int left, int channel) {
        float largest = Float.NEGATIVE_INFINITY;
        for (int y = top; y < top + 3; y++) {
            for (int x = left; x < left + 3; x++) {
                largest = Math.max(largest, values[at(y, x) + channel]);
            }
        }
        return largest;
    }

    /** The mean of each 2x2 block, with zeros in channels that were not there. */
    Layer halved(int wantedChannels) {
        Layer out = new Layer(height / 2, width / 2, wantedChannels);
        for (int y = 0; y < out.height; y++) {
            for (int x = 0; x < out.width; x++) {
                for (int c = 0; c < channels; c++) {
                    float sum = values[at(2 * y, 2 * x) + c]
                            + values[at(2 * y, 2 * x + 1) + c]
                            + values[at(2 * y + 1, 2 * x) + c]
                            + values[at(2 * y + 1, 2 * x + 1) + c];
                    out.values[out.at(y, x) + c] = sum / 4;
                }
            }
        }
        return out;
    }

    /** Adds a layer of the same channels that may be smaller; it lies in the top left corner. */
    Layer plus(Layer other) {
        for (int y = 0; y < other.height; y++) {
            for (int x = 0; x < other.width; x++) {
                for (int c = 0; c < channels; c++) {
                    values[at(y, x) + c] += other.values[other.at(y, x) + c];
                }
            }
        }
        return this;
    }

    /** The mean of each channel. */
    float[] means() {
        float[] means = new float[channels];
        for (int i = 0; i < values.length; i++) {
            means[i % channels] += values[i] / (height * width);
        }
        return means;
    }
}
