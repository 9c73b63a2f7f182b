/**
 * What viewers do on their page: write, like, buy, and read along.
 *
 * <pre>
 *   POST /rooms/R/comments {name, text}  --ViewerGate--> Comment --------------> Audience.events (intake)
 *   POST /rooms/R/likes    {count}       --ViewerGate--> Liked ...-------------> Audience.events
 *   POST /rooms/R/orders   {product, quantity, name} --> PLACED, PAID (test) --> Audience.orders
 *   GET  /rooms/R/talk     server-sent events: Talk or what changed in it <-- TalkFeed, one a room, 4 times a second
 * </pre>
 *
 * <p>Open to everyone. A viewer is a random cookie. Requests that write carry a header that no other site's page can
 * send, and are limited by address and by viewer; the intake limits them once more. Text is data: kept out of logs and
 * escaped where it is shown. Requests run on virtual threads; a reader of {@code talk} keeps one.
 */
@NullMarked
package dev.nightshift.console.viewer;

import org.jspecify.annotations.NullMarked;
