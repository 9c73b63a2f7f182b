package dev.nightshift.avatar.drawn.rig;

/**
 * A blend target: the group holds redrawn copies of shapes, with ids {@code GROUP.SHAPE}, and every point moves from
 * the shape to its copy by the weight.
 */
public record TargetSpec(String group, Weight weight) {}
