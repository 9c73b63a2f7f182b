/**
 * A face in numbers: where its points are, how it is held, how its mouth is shaped.
 *
 * <pre>
 *   Mesh (468 points, picture pixels) --Canonical.of--> Similarity --> 128x128 mouth crop aligned by the upper face
 *                                     --MouthSpace.encode--> shape (float[K]) --points--> canonical xy of Canonical.MOUTH
 *   FaceTrack = a TrackedFace (mesh, pose, eyes, quality) for each picture at 25 a second
 * </pre>
 *
 * <p>Called by {@code studio}, which tracks and learns, and by the rest of {@code avatar.clone}, which plays. Everything
 * is immutable by convention (arrays are not written after construction) and may be read by any thread.
 */
@NullMarked
package dev.nightshift.avatar.clone.face;

import org.jspecify.annotations.NullMarked;
