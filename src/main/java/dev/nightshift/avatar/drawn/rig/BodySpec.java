package dev.nightshift.avatar.drawn.rig;

/**
 * The movement of the trunk.
 *
 * @param pivotX foot of the sway
 * @param shift pixels sideways at full sway
 * @param tilt degrees at full sway
 * @param breath pixels that the shoulders rise when filled
 * @param shrug pixels that the shoulders rise at full shrug
 * @param top height of the shoulders: the lift is full here and above
 * @param bottom height at which the lift has faded
 * @param inner distance from the axis up to which a shrug doesn't lift (the neck)
 * @param outer distance from the axis from which a shrug lifts fully (the shoulder joints)
 */
public record BodySpec(
        double pivotX,
        double pivotY,
        double shift,
        double tilt,
        double breath,
        double shrug,
        double top,
        double bottom,
        double inner,
        double outer) {

    static BodySpec read(YamlNode yaml) {
        yaml.only("pivot", "shift", "tilt", "breath", "shrug", "lift", "shoulders");
        double[] pivot = yaml.numbers("pivot", 2);
        double[] lift = yaml.numbers("lift", 2);
        double[] shoulders = yaml.numbers("shoulders", 2);
        return new BodySpec(
                pivot[0],
                pivot[1],
                yaml.number("shift"),
                yaml.number("tilt"),
                yaml.number("breath"),
                yaml.number("shrug"),
                lift[0],
                lift[1],
                shoulders[0],
                shoulders[1]);
    }
}
