package dev.nightshift.avatar.drawn.svg;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code transform} attribute: a list of matrix, translate, scale and rotate, applied right to left. */
final class TransformParser {
    private static final Pattern STEP = Pattern.compile("(\\w+)\\s*\\(([^)]*)\\)");

    private TransformParser() {}

    static Affine parse(String text) {
        Affine all = Affine.IDENTITY;
        Matcher steps = STEP.matcher(text);
        while (steps.find()) {
            all = all.times(step(steps.group(1), numbers(steps.group(2))));
        }
        return all;
    }

    private static Affine step(String name, double[] n) {
        return switch (name) {
            case "matrix" -> new Affine(n[0], n[1], n[2], n[3], n[4], n[5]);
            case "translate" -> Affine.translate(n[0], n.length > 1 ? n[1] : 0);
            case "scale" -> Affine.scale(n[0], n.length > 1 ? n[1] : n[0]);
            case "rotate" -> rotate(n);
            default -> throw new SvgException("transform '" + name + "' isn't supported: use matrix(...)");
        };
    }

    private static Affine rotate(double[] n) {
        if (n.length == 1) {
            return Affine.rotate(n[0]);
        }
        return Affine.translate(n[1], n[2]).times(Affine.rotate(n[0])).times(Affine.translate(-n[1], -n[2]));
    }

    private static double[] numbers(String list) {
        return Arrays.stream(list.trim().split("[\\s,]+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
