/**
 * A person's own camera or OBS, on its way into a programme: listens for RTMP, decodes H.264 and AAC with FFmpeg, and
 * keeps a little of it, so that pictures and sound come evenly.
 *
 * <pre>
 *   OBS --RTMP--> IngestListener (key) --tags--> FeedDecoder --fitted pictures--> PictureRing \
 *                   (one thread a connection)        \--mono 48 kHz-----------------> SoundRing -- FeedBuffer.next --> frame loop
 *                                                                                FeedClock /
 * </pre>
 *
 * <p>{@link dev.nightshift.broadcast.ingest.Ingest} is what others see: the frame loop asks it for the next 40 ms and
 * never waits. Both rings are bounded; what is lost is counted. One source at a time.
 */
@NullMarked
package dev.nightshift.broadcast.ingest;

import org.jspecify.annotations.NullMarked;
