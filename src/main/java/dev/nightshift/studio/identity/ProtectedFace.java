package dev.nightshift.studio.identity;

/**
 * Somebody who must not be cloned without a person's review, whatever is signed (rule R17): the well known, the dead, those
 * who asked for it. The operator keeps the list.
 *
 * @param name who it is
 * @param face the mean of some pictures of them
 */
public record ProtectedFace(String name, FaceVector face) {}
