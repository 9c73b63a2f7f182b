/**
 * Where the face is in each picture of a piece of footage, how it is held, and how far each picture can be trusted.
 *
 * <pre>
 *   VideoFrame --FaceFinder--> FoundFace --Region--> MeshReader --> RawMesh --(next picture's Region)
 *                                                                     |
 *                                                            smoothing, pose, eyes, quality --> TrackedFace
 * </pre>
 *
 * <p>Plain Java; the two nets stand behind {@link dev.nightshift.studio.tracking.FaceFinder} and {@link
 * dev.nightshift.studio.tracking.MeshReader}, which {@code studio.vision} implements. One thread at a time.
 */
@NullMarked
package dev.nightshift.studio.tracking;

import org.jspecify.annotations.NullMarked;
