/**
 * The receiving side of RTMP 1.0, as far as a programme that publishes one H.264 and AAC stream needs it.
 *
 * <pre>
 *   socket --handshake--> ChunkReader --Message--> Publishing (connect, createStream, publish + key) --FLV tags--> Receiver
 *                         ChunkWriter <--answers----/
 * </pre>
 *
 * <p>FFmpeg can listen too, but takes every key (it only warns); here a wrong key is refused before any byte of it is
 * decoded. Sizes are bounded, and whoever does not publish within a few seconds is hung up on. Called by {@code
 * broadcast.ingest}, one thread a connection. JDK only. Source: Adobe's RTMP specification 1.0, AMF 0.
 */
@NullMarked
package dev.nightshift.broadcast.ingest.rtmp;

import org.jspecify.annotations.NullMarked;
