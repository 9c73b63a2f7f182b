package dev.nightshift.broadcast.encode;

import dev.nightshift.media.Timebase;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.global.avcodec;

/**
 * One encoded picture or 1,024 samples of sound. The bytes are shared between all copies by reference counting; each
 * copy is closed once by whoever took it last. Times count in pictures (video) or samples (audio) from the program's
 * start; without B-frames the order of decoding is that of showing.
 */
public final class Packet implements AutoCloseable {
    /** Which stream a packet belongs to. */
    public enum Kind {
        VIDEO,
        AUDIO
    }

    private final AVPacket bytes;
    private final Kind kind;

    Packet(AVPacket bytes, Kind kind) {
        this.bytes = bytes;
        this.kind = kind;
    }

    /** Another handle on the same bytes. */
    public Packet share() {
        return new Packet(avcodec.av_packet_clone(bytes), kind);
    }

    public Kind kind() {
        return kind;
    }

    /** Whether decoding can start here. */
    public boolean isKeyframe() {
        return kind == Kind.VIDEO && (bytes.flags() & avcodec.AV_PKT_FLAG_KEY) != 0;
    }

    /** Number of the picture or of the first sample. */
    public long time() {
        return bytes.pts();
    }

    /** When it is shown or heard, from the program's start. */
    public long micros() {
        return kind == Kind.VIDEO ? Timebase.microsOfFrame(time()) : Timebase.microsOfSample(time());
    }

    public int size() {
        return bytes.size();
    }

    /** FFmpeg's packet, for muxers in this package's siblings. */
    public AVPacket raw() {
        return bytes;
    }

    @Override
    public void close() {
        avcodec.av_packet_free(bytes);
    }
}
