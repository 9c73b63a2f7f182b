package dev.nightshift.media.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CholeskyTest {
    @Test
    void the_solution_solves_the_equations() {
        double[][] matrix = {{4, 1, -1}, {1, 3, 0.5}, {-1, 0.5, 2}};
        double[][] right = {{1, 2}, {0, -1}, {3, 0}};
        double[][] x = Cholesky.solve(matrix, right);
        for (int i = 0; i < 3; i++) {
            for (int c = 0; c < 2; c++) {
                double sum = 0;
                for (int k = 0; k < 3; k++) sum += matrix[i][k] * x[k][c];
                assertThat(sum).isCloseTo(right[i][c], within(1e-12));
            }
        }
    }

    @Test
    void equations_without_a_single_solution_are_refused() {
        assertThatThrownBy(() -> Cholesky.solve(new double[][] {{1, 1}, {1, 1}}, new double[][] {{1}, {2}}))
                .isInstanceOf(ArithmeticException.class);
    }
}
