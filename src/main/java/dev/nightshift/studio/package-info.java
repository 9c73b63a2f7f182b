/**
 * Footage becomes a clone, away from any show.
 *
 * <pre>
 *   footage file --footage--> pictures, 24 to 31 a second, sound --vision--> raw faces --tracking--> FaceTrack
 *   consent recording, footage file --FootageFaces, identity--> the same person? --consent--> ConsentedFootage
 * </pre>
 *
 * <p>Called by the command line and the console through the root package. Vendor libraries stay in {@code studio.footage}
 * (FFmpeg) and {@code studio.vision} (OpenCV).
 */
@NullMarked
package dev.nightshift.studio;

import org.jspecify.annotations.NullMarked;
