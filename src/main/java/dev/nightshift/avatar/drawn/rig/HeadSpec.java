package dev.nightshift.avatar.drawn.rig;

/**
 * The turning of the head in 2.5D.
 *
 * @param pivotX about which the head rolls (the top of the neck)
 * @param centreX the axis of the turn
 * @param centreY the height that keeps its place when the head nods
 * @param halfWidth from the axis to the side of the face, where the surface lies at depth 0
 * @param depth how far the most forward line of the face stands before the axis
 * @param profileY heights, rising
 * @param profileDepth share of {@code depth} at each height
 */
public record HeadSpec(
        double pivotX,
        double pivotY,
        double centreX,
        double centreY,
        double halfWidth,
        double depth,
        double[] profileY,
        double[] profileDepth) {

    static HeadSpec read(YamlNode yaml) {
        yaml.only("pivot", "centre", "halfWidth", "depth", "profile");
        double[] pivot = yaml.numbers("pivot", 2);
        double[] centre = yaml.numbers("centre", 2);
        int count = yaml.list("profile").size();
        double[] heights = new double[count];
        double[] depths = new double[count];
        for (int i = 0; i < count; i++) {
            double[] pair = pair(yaml, i);
            heights[i] = pair[0];
            depths[i] = pair[1];
        }
        return new HeadSpec(
                pivot[0],
                pivot[1],
                centre[0],
                centre[1],
                yaml.number("halfWidth"),
                yaml.number("depth"),
                heights,
                depths);
    }

    private static double[] pair(YamlNode yaml, int index) {
        if (yaml.list("profile").get(index) instanceof java.util.List<?> pair
                && pair.size() == 2
                && pair.get(0) instanceof Number y
                && pair.get(1) instanceof Number share) {
            return new double[] {y.doubleValue(), share.doubleValue()};
        }
        throw yaml.wrong("profile", "a list of [height, share of depth]");
    }

    /** Share of the depth at a height: linear between the profile's points, constant outside. */
    public double share(double y) {
        int last = profileY.length - 1;
        if (y <= profileY[0]) {
            return profileDepth[0];
        }
        for (int i = 1; i <= last; i++) {
            if (y < profileY[i]) {
                double t = (y - profileY[i - 1]) / (profileY[i] - profileY[i - 1]);
                return profileDepth[i - 1] + t * (profileDepth[i] - profileDepth[i - 1]);
            }
        }
        return profileDepth[last];
    }
}
