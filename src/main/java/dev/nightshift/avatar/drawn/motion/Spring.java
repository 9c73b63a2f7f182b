package dev.nightshift.avatar.drawn.motion;

/**
 * A loose part that hangs on the head: {@code x'' = -w^2 x - 2 z w x' - drive}. Stepped by the semi-implicit Euler
 * rule, which is stable and keeps the damping at 10 ms for the few hertz of hair.
 */
final class Spring {
    private final double stiffness;
    private final double drag;
    private double value;
    private double speed;

    /**
     * @param hertz natural frequency, 1.5 .. 2.5 for hair and earrings
     * @param damping ratio, 0.4 .. 0.6
     */
    Spring(double hertz, double damping) {
        double omega = 2 * Math.PI * hertz;
        this.stiffness = omega * omega;
        this.drag = 2 * damping * omega;
    }

    /**
     * One step.
     *
     * @param drive acceleration of the point it hangs on
     */
    void step(double drive, double seconds) {
        speed += (-stiffness * value - drag * speed - drive) * seconds;
        value += speed * seconds;
    }

    /** Where it will be a moment after the last step. */
    double soon(double seconds) {
        return value + speed * seconds;
    }
}
