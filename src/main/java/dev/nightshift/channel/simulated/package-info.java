/**
 * A made-up audience for demonstrations: seeded, in the show's language, about the shop's own products.
 *
 * <pre>
 *   audience/LANGUAGE.yaml --AudienceWords--+
 *   Catalogue (names, FAQ) -----------------+--> SimulatedAudience.tick(now) --AudienceEvent--> intake
 *   product on screen ----------------------+                                --OrderEvent (test)--> orders
 *                                                  ^ every 200 ms: SimulatedConnector
 * </pre>
 *
 * <p>Its events carry the platform {@code simulated}; picture and page say so to everyone who watches.
 */
@NullMarked
package dev.nightshift.channel.simulated;

import org.jspecify.annotations.NullMarked;
