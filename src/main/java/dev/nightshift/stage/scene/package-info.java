/**
 * What is on screen, as immutable records: the room builds a new scene whenever something changes, the compositor finds
 * out what differs and moves there smoothly. All texts come ready-formatted in the language of the show.
 *
 * <pre>
 *   Scene = Layout (Talk | CloseUp | Guest | Slate) + Heading + OfferCard? + Caption? + Countdown? + Disclosure
 * </pre>
 *
 * <p>Called by {@code playout}; safe for any thread.
 */
@NullMarked
package dev.nightshift.stage.scene;

import org.jspecify.annotations.NullMarked;
