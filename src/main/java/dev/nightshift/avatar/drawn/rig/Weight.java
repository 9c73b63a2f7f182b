package dev.nightshift.avatar.drawn.rig;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How strongly a target is blended in: a product of controls, each taken by its positive part, or by its negative part
 * when it is written with a minus. {@code open * round} is 1 for a widely opened, rounded mouth.
 */
public record Weight(List<Factor> factors) {
    public Weight {
        factors = List.copyOf(factors);
    }

    /**
     * A control in a product.
     *
     * @param negative whether the control counts below zero instead of above
     */
    public record Factor(Control control, boolean negative) {}

    static Weight parse(YamlNode at, String key) {
        List<Factor> factors = new ArrayList<>();
        for (String part : at.text(key).split("\\*")) {
            String name = part.trim();
            boolean negative = name.startsWith("-");
            factors.add(new Factor(control(at, key, negative ? name.substring(1) : name), negative));
        }
        return new Weight(factors);
    }

    private static Control control(YamlNode at, String key, String name) {
        return Arrays.stream(Control.values())
                .filter(control -> control.key().equals(name))
                .findFirst()
                .orElseThrow(() -> at.wrong(key, "a product of " + names()));
    }

    private static String names() {
        return Arrays.stream(Control.values()).map(Control::key).collect(Collectors.joining(", "));
    }

    /** The weight for control values indexed by {@link Control#ordinal()}. */
    public double of(double[] values) {
        double product = 1;
        for (int i = 0; i < factors.size(); i++) {
            Factor factor = factors.get(i);
            double value = values[factor.control.ordinal()];
            product *= Math.max(0, factor.negative ? -value : value);
        }
        return product;
    }
}
