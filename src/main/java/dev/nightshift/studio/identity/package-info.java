/**
 * Whether two recordings show the same person.
 *
 * <pre>
 *   VideoFrame + Mesh --FaceChip (150x150, eyes and nose at fixed places)--> RecognitionNet --> FaceVector (128 numbers)
 *   FaceVectors of a recording --mean--> distance of two recordings --MatchRule--> SamePerson | OtherPerson | Unsure
 * </pre>
 *
 * <p>The net is dlib's face recognition ResNet, in the form that the npm package {@code @vladmandic/face-api} publishes; it is
 * fetched once (docs/consent.md) and computed here in plain Java, about 0.28 billion multiplications a face. Called by the
 * check of a consent, on its thread.
 */
@NullMarked
package dev.nightshift.studio.identity;

import org.jspecify.annotations.NullMarked;
