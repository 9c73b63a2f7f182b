/**
 * What every layer shares: the palette, the 720 x 1280 design space and its safe area, easing, and plates (pictures
 * drawn once and shown many times).
 *
 * <pre>
 *   design units (720 wide) --ProgramSize.scale--> program pixels
 *   content changed? --Plate.draw--> native picture --Plate.show, every frame--> canvas
 * </pre>
 *
 * <p>Called by the other stage packages, on the frame loop.
 */
@NullMarked
package dev.nightshift.stage.look;

import org.jspecify.annotations.NullMarked;
