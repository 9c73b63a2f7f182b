/** Nightshift: AI livestream hosts for shops. The packages tell the story of a live stream; only Main wires them. */
@NullMarked
package dev.nightshift;

import org.jspecify.annotations.NullMarked;
