/**
 * Everything a running clone needs, in memory and as bytes.
 *
 * <pre>
 *   CloneModel = FaceTrack + MouthSpace + rest + PoseTrend + exemplars' numbers + Loops + sections of others
 *   bytes      = mark, version, then sections: name, length, content
 * </pre>
 *
 * <p>Written by {@code studio}, read when a clone comes on stage. The film itself travels as a section that only its
 * decoder understands. Plain records, any thread.
 */
@NullMarked
package dev.nightshift.avatar.clone.model;

import org.jspecify.annotations.NullMarked;
