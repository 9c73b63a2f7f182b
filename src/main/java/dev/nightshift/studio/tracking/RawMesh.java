package dev.nightshift.studio.tracking;

import dev.nightshift.avatar.clone.face.Mesh;

/**
 * What the net says about one picture.
 *
 * @param mesh in picture pixels
 * @param presence 0..1, how sure it is that this is a face
 */
public record RawMesh(Mesh mesh, double presence) {}
