package dev.nightshift.avatar.drawn.rig;

import java.util.Optional;

/** A step of the drawing order, from back to front. */
public sealed interface LayerSpec {

    /**
     * A group that goes with the trunk.
     *
     * @param group id in the drawing
     */
    record OnBody(String group) implements LayerSpec {}

    /**
     * A group that goes with the head.
     *
     * @param share how much of the face's depth its points have: 1 lies on the face, 0 is flat
     * @param add pixels in front of that (behind: negative)
     * @param gazeX pixels that it shifts with the eyes at full gaze to the side
     * @param gazeY pixels at full gaze down
     * @param follow down to which height it follows the head
     * @param hang how it swings
     */
    record OnHead(
            String group,
            double share,
            double add,
            double gazeX,
            double gazeY,
            Optional<Follow> follow,
            Optional<Hang> hang)
            implements LayerSpec {}

    /** An arm. */
    record OfArm(Side side) implements LayerSpec {}

    /** The picture's sides. */
    enum Side {
        LEFT,
        RIGHT
    }

    /**
     * Points above {@code from} follow the head fully, below {@code to} they follow the trunk.
     */
    record Follow(double from, double to) {}

    /**
     * A loose end: still above {@code from}, deflected fully at {@code to} and below.
     *
     * @param by pixels sideways at 1
     */
    record Hang(Control control, double from, double to, double by) {}

    static LayerSpec read(YamlNode yaml) {
        yaml.only("group", "moves", "depth", "gaze", "follow", "hang", "arm");
        if (yaml.has("arm")) {
            return new OfArm(side(yaml));
        }
        String group = yaml.text("group");
        return switch (yaml.text("moves")) {
            case "body" -> new OnBody(group);
            case "head" -> onHead(yaml, group);
            default -> throw yaml.wrong("moves", "body or head");
        };
    }

    private static Side side(YamlNode yaml) {
        return switch (yaml.text("arm")) {
            case "left" -> Side.LEFT;
            case "right" -> Side.RIGHT;
            default -> throw yaml.wrong("arm", "left or right");
        };
    }

    private static OnHead onHead(YamlNode yaml, String group) {
        double[] depth = yaml.numbers("depth", 2);
        double[] gaze = yaml.has("gaze") ? yaml.numbers("gaze", 2) : new double[2];
        return new OnHead(group, depth[0], depth[1], gaze[0], gaze[1], follow(yaml), hang(yaml));
    }

    private static Optional<Follow> follow(YamlNode yaml) {
        if (!yaml.has("follow")) {
            return Optional.empty();
        }
        double[] range = yaml.numbers("follow", 2);
        return Optional.of(new Follow(range[0], range[1]));
    }

    private static Optional<Hang> hang(YamlNode yaml) {
        if (!yaml.has("hang")) {
            return Optional.empty();
        }
        YamlNode hang = yaml.node("hang").only("with", "from", "to", "by");
        Control control =
                switch (hang.text("with")) {
                    case "hair" -> Control.HAIR;
                    case "earring" -> Control.EARRING;
                    default -> throw hang.wrong("with", "hair or earring");
                };
        return Optional.of(new Hang(control, hang.number("from"), hang.number("to"), hang.number("by")));
    }
}
