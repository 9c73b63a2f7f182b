package dev.nightshift.studio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ConvolutionTest {
    private static final int IN = 3;
    private static final int OUT = 5;
    private final Random chance = new Random(3);
    private final Convolution convolution =
            new Convolution(3, IN, OUT, numbers(9 * IN * OUT), numbers(OUT), numbers(OUT), numbers(OUT));
    private final Layer input = new Layer(7, 6, IN, numbers(7 * 6 * IN));

    @Test
    void every_pixel_is_the_weighted_sum_of_its_window_with_zeros_beyond_the_edge() {
        Layer output = convolution.over(input);
        assertThat(output.height()).isEqualTo(7);
        assertThat(output.width()).isEqualTo(6);
        for (int y = 0; y < 7; y++) {
            for (int x = 0; x < 6; x++) {
                for (int o = 0; o < OUT; o++) {
                    assertThat(output.values()[output.at(y, x) + o]).isCloseTo(plain(y - 1, x - 1, o), within(1e-4f));
                }
            }
        }
    }

    @Test
    void a_stride_of_two_takes_every_second_whole_window() {
        Layer output = convolution.down(input);
        assertThat(output.height()).isEqualTo(3);
        assertThat(output.width()).isEqualTo(2);
        for (int y = 0; y < 3; y++) {
            for (int x = 0; x < 2; x++) {
                assertThat(output.values()[output.at(y, x) + 1]).isCloseTo(plain(2 * y, 2 * x, 1), within(1e-4f));
            }
        }
    }

    @Test
    void the_largest_of_each_window_the_mean_of_each_block_and_of_each_channel() {
        Layer ramp = new Layer(5, 5, 1);
        for (int i = 0; i < 25; i++) {
            ramp.values()[i] = i;
        }
        assertThat(ramp.largest().values()).containsExactly(12, 14, 22, 24);
        assertThat(ramp.halved(2).values()).containsExactly(3, 0, 5, 0, 13, 0, 15, 0);
        assertThat(ramp.means()[0]).isCloseTo(12, within(1e-4f));
    }

    @Test
    void a_smaller_layer_is_added_in_the_corner() {
        Layer two = new Layer(2, 2, 1, new float[] {1, 2, 3, 4});
        assertThat(two.plus(new Layer(1, 1, 1, new float[] {-5})).values()).containsExactly(-4, 2, 3, 4);
        assertThat(two.rectified().values()).containsExactly(0, 2, 3, 4);
    }

    private float plain(int top, int left, int out) {
        float sum = convolution.bias()[out];
        for (int j = 0; j < 3; j++) {
            for (int i = 0; i < 3; i++) {
                int y = top + j;
                int x = left + i;
                for (int c = 0; c < IN && y >= 0 && x >= 0 && y < 7 && x < 6; c++) {
                    sum += input.values()[(y * 6 + x) * IN + c]
                            * convolution.filters()[((j * 3 + i) * IN + c) * OUT + out];
                }
            }
        }
        return sum * convolution.scale()[out] + convolution.shift()[out];
    }

    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = chance.nextFloat() - 0.5f;
        }
        return numbers;
    }
}
