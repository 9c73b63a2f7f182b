/**
 * The two nets of the studio, run by OpenCV on the processor: one finds faces, one reads a face's 468 points.
 *
 * <pre>
 *   VideoFrame --RegionView (crop, shrink, turn)--> 192x192 --FaceMeshNet--> RawMesh
 *   VideoFrame --RegionView (tiles)---------------> 128x128 --FaceDetectorNet--> FoundFace
 * </pre>
 *
 * <p>Called by {@code studio.tracking} through its ports. A net belongs to one thread at a time; OpenCV itself is held to
 * one thread so that a machine can do something else beside it. The models are fetched by {@code studio.model}.
 */
@NullMarked
package dev.nightshift.studio.vision;

import org.jspecify.annotations.NullMarked;
