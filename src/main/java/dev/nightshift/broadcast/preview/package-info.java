/**
 * The program for browsers: fragmented MP4 for Media Source Extensions, made from the same packets as every output.
 *
 * <pre>
 *   Packets --PreviewDestination (fMP4, a fragment a picture)--> PreviewHub --Viewer--> a browser
 *                                                                    |------Viewer--> a browser
 *                              one ring of bytes for all viewers, the last seconds
 * </pre>
 *
 * <p>A viewer starts at the newest keyframe and follows; one that falls behind the ring jumps to the newest keyframe,
 * and what it missed is counted. Viewers cost a copy of the bytes and hold up nobody. The hub is safe for any thread, a
 * viewer belongs to one (a virtual thread of the web server).
 */
@NullMarked
package dev.nightshift.broadcast.preview;

import org.jspecify.annotations.NullMarked;
