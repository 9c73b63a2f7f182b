/**
 * Pages and API: what viewers and operators see in a browser. The only place for Spring MVC.
 *
 * <pre>
 *   browser --GET /-----------------> ViewerPage   (title, offers as they are now)
 *           --GET /rooms/R/stream---> StreamEndpoint --PreviewHub--> fMP4 for Media Source Extensions
 *           --GET /rooms/R/view-----> RoomEndpoint --Fleet.look--> RoomView
 *   operator --/console/**--> account (signing in) --> operator (rooms, commands) --Switchboard--> Command
 *            --/console/check--> check (a script is judged)
 *   shop system --POST /hooks/PLATFORM--> HookEndpoint --Hooks--> order desk
 *   monitor --GET /actuator/prometheus--> RoomMetrics --RoomFigures of each room
 * </pre>
 *
 * <p>Requests run on virtual threads. A room is changed only by {@code Command}.
 */
@NullMarked
package dev.nightshift.console;

import org.jspecify.annotations.NullMarked;
