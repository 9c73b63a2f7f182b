/**
 * The operator's pages: the rooms, one room live, and what an operator does with it.
 *
 * <pre>
 *   browser --/console/rooms/R-------> RoomPage (whole page, painted once)
 *           --/console/rooms/R/feed--> FeedEndpoint <--next Look-- RoomPoll (one per room, 4 looks a second)
 *              server-sent events:          |                          '--Switchboard.look--> RoomView
 *              parts that changed <--- Painter (templates, three languages)
 *           --/console/rooms/R/do/D--> DeedEndpoint --Deed--> Command --Switchboard.ask--> Reply
 *                                           '--> AuditTrail
 *           --/console/rooms/R/microphone--> MicrophoneEndpoint --samples--> OpenMicrophone (what is said through the host)
 * </pre>
 *
 * <p>Called by the web server on virtual threads. A browser that is slow gets the newest look when it is ready: nothing
 * is queued. Viewers' words are shown, escaped; they never reach a log or the audit.
 */
@NullMarked
package dev.nightshift.console.operator;

import org.jspecify.annotations.NullMarked;
