package dev.nightshift.avatar.drawn.rig;

import dev.nightshift.avatar.drawn.Pose.ArmPose;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The arm on the left of the picture, drawn hanging straight down; the other one is its mirror image about
 * {@code axis}.
 *
 * @param axis x of the mirror
 * @param upper group from shoulder to elbow
 * @param fore group from elbow to wrist
 * @param hands hand drawings by name
 * @param poses every pose that {@code Pose.ArmPose} names
 */
public record ArmSpec(
        double axis,
        Joint shoulder,
        Joint elbow,
        Joint wrist,
        String upper,
        String fore,
        Map<String, Hand> hands,
        Map<ArmPose, Stance> poses) {
    public ArmSpec {
        hands = Map.copyOf(hands);
        poses = Map.copyOf(poses);
    }

    /** A point of the drawing. */
    public record Joint(double x, double y) {}

    /**
     * A drawing of a hand, fingers up.
     *
     * @param wrist the point that sits on the wrist of the arm
     */
    public record Hand(String group, Joint wrist) {}

    /**
     * Angles in degrees, clockwise for the arm on the left.
     *
     * @param upper of the upper arm from hanging down; positive lifts it away from the body
     * @param fore of the forearm from hanging down
     * @param turn of the hand from the line of the forearm
     * @param hand name of the hand's drawing
     * @param upperReach length of the upper arm, 1 as drawn, less when it comes forward
     * @param foreReach length of the forearm
     * @param over whether the hand covers the forearm's end instead of coming out of the sleeve
     */
    public record Stance(
            double upper, double fore, double turn, String hand, double upperReach, double foreReach, boolean over) {}

    static ArmSpec read(YamlNode yaml) {
        yaml.only("axis", "shoulder", "elbow", "wrist", "upper", "fore", "hands", "poses");
        return new ArmSpec(
                yaml.number("axis"),
                joint(yaml, "shoulder"),
                joint(yaml, "elbow"),
                joint(yaml, "wrist"),
                yaml.text("upper"),
                yaml.text("fore"),
                hands(yaml.node("hands")),
                poses(yaml.node("poses")));
    }

    private static Joint joint(YamlNode yaml, String key) {
        double[] point = yaml.numbers(key, 2);
        return new Joint(point[0], point[1]);
    }

    private static Map<String, Hand> hands(YamlNode yaml) {
        Map<String, Hand> all = new HashMap<>();
        yaml.entries().forEach((name, hand) -> {
            hand.only("group", "wrist");
            all.put(name, new Hand(hand.text("group"), joint(hand, "wrist")));
        });
        return all;
    }

    private static Map<ArmPose, Stance> poses(YamlNode yaml) {
        Map<ArmPose, Stance> all = new EnumMap<>(ArmPose.class);
        for (ArmPose pose : ArmPose.values()) {
            all.put(pose, stance(yaml.node(pose.name())));
        }
        return all;
    }

    private static Stance stance(YamlNode yaml) {
        yaml.only("upper", "fore", "turn", "hand", "reach", "over");
        double[] reach = yaml.has("reach") ? yaml.numbers("reach", 2) : new double[] {1, 1};
        boolean over = Optional.of(yaml)
                .filter(at -> at.has("over"))
                .map(at -> at.value("over").equals(Boolean.TRUE))
                .orElse(false);
        return new Stance(
                yaml.number("upper"),
                yaml.number("fore"),
                yaml.number("turn", 0),
                yaml.text("hand"),
                reach[0],
                reach[1],
                over);
    }
}
