/**
 * Rooms on machines: cluster sharding over the room entity, one node on a laptop, many with the same program.
 *
 * <pre>
 *   page, operator --ask(roomId, Command)--> Fleet --shard--> RoomEntity --journal--> DataSource (H2, PostgreSQL)
 * </pre>
 *
 * <p>{@link dev.nightshift.fleet.RoomWatch} looks at a room for pages and for the intake.
 *
 * <p>Called by {@code Main} (start, stop) and {@code console} (ask, look). Asks return at once; answers come on the
 * actor system's threads.
 */
@NullMarked
package dev.nightshift.fleet;

import org.jspecify.annotations.NullMarked;
