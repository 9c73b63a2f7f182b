/**
 * The person is cut out of the footage, without a green screen and better with one.
 *
 * <pre>
 *   pass 1: picture --PersonFinder (a net, every second picture)--> Likelihoods, smoothed in time
 *                   --PlateStudy--> Plate: the background without the person
 *   pass 2: picture --Zones--> surely person | surely not | band
 *             band  --AlphaSolver: between the person's colours and the plate's--> alpha of each pixel
 *             green or blue plate --ChromaKey--> alpha of each pixel
 *             --Steady (in time)--> Matte
 * </pre>
 *
 * <p>Called when a clone is built. Plain Java, one thread; the net stands behind {@link
 * dev.nightshift.studio.matting.PersonFinder}, which {@code studio.vision} implements.
 */
@NullMarked
package dev.nightshift.studio.matting;

import org.jspecify.annotations.NullMarked;
